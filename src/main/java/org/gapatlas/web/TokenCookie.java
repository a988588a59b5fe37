package org.gapatlas.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cookie that our own pages carry a token in: for this host alone over HTTPS; without Secure only on the machine itself.
 * The respondents' form has one of its own, so that whoever answers on the phone for somebody stays signed in at the desk.
 */
public enum TokenCookie {
    /** Staff's, everywhere but on the form. */
    DESK("session"),
    /** A respondent's, on the form. */
    FORM("answering");

    /** Where the form's pages lie. */
    public static final String FORM_PATH = "/answer";

    private final String word;

    TokenCookie(String word) {
        this.word = word;
    }

    /** The cookie that counts on a path. */
    public static TokenCookie on(String path) {
        return path.equals(FORM_PATH) || path.startsWith(FORM_PATH + "/") ? FORM : DESK;
    }

    /** The token in the cookie that the browser sent. */
    public Optional<String> find(RoutingContext request) {
        @Nullable Cookie cookie = request.request().getCookie("__Host-" + word);
        if (cookie == null) cookie = request.request().getCookie(word);
        return Optional.ofNullable(cookie).map(Cookie::getValue).filter(token -> !token.isEmpty());
    }

    /** Gives the browser a token; it goes out with the answer. */
    public void set(RoutingContext request, String token, Instant until) {
        answer(request, token, Duration.between(Instant.now(), until).toSeconds());
    }

    /** Takes the token back. */
    public void end(RoutingContext request) {
        answer(request, "", 0);
    }

    private void answer(RoutingContext request, String token, long seconds) {
        boolean safe = request.request().isSSL();
        request.response()
                .addCookie(Cookie.cookie(safe ? "__Host-" + word : word, token)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(safe)
                        .setMaxAge(seconds)
                        .setSameSite(CookieSameSite.LAX));
    }
}
