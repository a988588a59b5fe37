package org.gapatlas.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows that a form was ours: a random word stands both in the form and in a cookie, and another site can read neither.
 * Only pages with a form set the cookie, so that reading the open pages leaves nothing in the browser.
 */
@RequestScoped
public class FormProof {

    /** The name of the hidden field. */
    public static final String FIELD = "proof";

    private static final String SAFE = "__Host-proof";
    private static final String LOOPBACK = "proof";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    RoutingContext request;

    /** The word to write into the form; the cookie goes out with the answer. */
    public String word() {
        return find().orElseGet(this::begin);
    }

    /** Whether the form carries the word of the cookie. */
    public boolean holds(@Nullable String given) {
        return given != null
                && find().filter(word -> MessageDigest.isEqual(word.getBytes(UTF_8), given.getBytes(UTF_8)))
                        .isPresent();
    }

    private Optional<String> find() {
        return Optional.ofNullable(request.request().getCookie(name()))
                .map(Cookie::getValue)
                .filter(word -> !word.isEmpty());
    }

    private String begin() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        request.response()
                .addCookie(Cookie.cookie(name(), word)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(request.request().isSSL())
                        .setSameSite(CookieSameSite.STRICT));
        return word;
    }

    private String name() {
        return request.request().isSSL() ? SAFE : LOOPBACK;
    }
}
