package org.gapatlas.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Stands before everything else: refuses paths that mean two things, names the request, sets the safe headers. */
class PathGuard {

    private static final int FIRST = 10_000;

    /** Matrix parameters, backslashes, empty and dotted segments, and their encoded forms: routers disagree on them. */
    private static final Pattern DOUBLE_MEANING =
            Pattern.compile(";|\\\\|//|/\\.{1,2}(/|$)|%2f|%5c|%2e|%3b|%00|%25", Pattern.CASE_INSENSITIVE);

    /** Some clients encode the colon of {@code /rounds/r:close}, which needs no encoding; it means the same. */
    private static final Pattern COLON = Pattern.compile("%3a", Pattern.CASE_INSENSITIVE);

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(this::guard, FIRST);
    }

    private void guard(RoutingContext request) {
        String uri = request.request().uri();
        String path = path(uri);
        if (COLON.matcher(path).find()) {
            request.reroute(COLON.matcher(path).replaceAll(":") + uri.substring(path.length()));
            return;
        }
        request.put(Visitor.REQUEST_ID, UUID.randomUUID().toString());
        setHeaders(request);
        if (DOUBLE_MEANING.matcher(path).find()) refuse(request);
        else request.next();
    }

    private static String path(String uri) {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    private static void setHeaders(RoutingContext request) {
        var headers = request.response().headers();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("X-Request-Id", request.<String>get(Visitor.REQUEST_ID));
        if (!request.request().path().toLowerCase(Locale.ROOT).startsWith("/static/"))
            headers.set("Cache-Control", "no-store");
        if (request.request().isSSL()) headers.set("Strict-Transport-Security", "max-age=31536000");
    }

    private static void refuse(RoutingContext request) {
        request.response()
                .setStatusCode(400)
                .putHeader("Content-Type", Problem.JSON)
                .end(
                        "{\"type\":\"urn:gapatlas:problem:ambiguous-path\",\"title\":\"This path can be read in two ways\","
                                + "\"status\":400,\"detail\":\"Maybe a stray semicolon, backslash or doubled slash.\","
                                + "\"instance\":\"\",\"code\":\"ambiguous-path\",\"requestId\":\""
                                + request.get(Visitor.REQUEST_ID) + "\",\"errors\":[]}");
    }
}
