package org.gapatlas.access.http;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gapatlas.access.Sessions;
import org.gapatlas.access.Token;

/** The cookie that our own pages carry: for this host alone over HTTPS; without Secure only on the machine itself. */
final class SessionCookie {

    private static final String SAFE = "__Host-session";
    private static final String LOOPBACK = "session";

    private static final List<String> NAMES = List.of(SAFE, LOOPBACK);

    private SessionCookie() {}

    /** The token in the cookie that the browser sent. */
    static Optional<Token> find(RoutingContext request) {
        return NAMES.stream()
                .map(name -> request.request().getCookie(name))
                .filter(Objects::nonNull)
                .map(Cookie::getValue)
                .map(Token::of)
                .findFirst();
    }

    static NewCookie of(Sessions.Opened session, RoutingContext request) {
        int seconds = (int) Duration.between(Instant.now(), session.expiresAt()).toSeconds();
        return cookie(session.token().reveal(), seconds, request);
    }

    static NewCookie ended(RoutingContext request) {
        return cookie("", 0, request);
    }

    private static NewCookie cookie(String value, int seconds, RoutingContext request) {
        boolean safe = request.request().isSSL();
        return new NewCookie.Builder(safe ? SAFE : LOOPBACK)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(safe)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(seconds)
                .expiry(seconds == 0 ? new Date(0) : null)
                .build();
    }
}
