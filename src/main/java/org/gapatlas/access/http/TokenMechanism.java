package org.gapatlas.access.http;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.gapatlas.web.TokenCookie;
import org.jspecify.annotations.Nullable;

/**
 * Takes the token from {@code Authorization: Bearer}, or from the session cookie of our own pages. The cookie opens
 * reading anywhere and writing only below {@code /desk} and {@code /answer}, where forms carry a proof against forgery:
 * another site cannot make a browser write through the API.
 */
@ApplicationScoped
class TokenMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        return tokenOf(request)
                .map(token ->
                        identities.authenticate(new TokenAuthenticationRequest(new TokenCredential(token, "bearer"))))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    private static Optional<String> tokenOf(RoutingContext request) {
        @Nullable String header = request.request().getHeader("Authorization");
        if (header != null)
            return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? Optional.of(header.substring(BEARER.length()).strip())
                    : Optional.empty();
        String path = request.normalizedPath();
        TokenCookie cookie = TokenCookie.on(path);
        boolean reading = request.request().method() == HttpMethod.GET
                || request.request().method() == HttpMethod.HEAD;
        boolean ownForms = cookie == TokenCookie.FORM || path.startsWith("/desk");
        return reading || ownForms ? cookie.find(request) : Optional.empty();
    }
}
