package org.gapatlas.access.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.gapatlas.access.ApiKeys;
import org.gapatlas.access.Caller;
import org.gapatlas.access.Sessions;
import org.gapatlas.access.Token;

/** Turns a token into the caller it belongs to. */
@ApplicationScoped
class TokenIdentities implements IdentityProvider<TokenAuthenticationRequest> {

    private final Sessions sessions;
    private final ApiKeys keys;

    TokenIdentities(Sessions sessions, ApiKeys keys) {
        this.sessions = sessions;
        this.keys = keys;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> find(Token.of(request.getToken().getToken()))
                .map(TokenIdentities::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    private Optional<Caller> find(Token token) {
        return token.reveal().startsWith("gak_") ? keys.find(token) : sessions.find(token);
    }

    private static SecurityIdentity identity(Caller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(caller)
                .addRoles(caller.roles())
                .build();
    }
}
