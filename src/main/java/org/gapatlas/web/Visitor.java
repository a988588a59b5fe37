package org.gapatlas.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;

/** Who is reading, as far as words go: the language of this request and its id. */
@RequestScoped
public class Visitor {

    static final String REQUEST_ID = "gapatlas.request-id";

    @Inject
    RoutingContext request;

    private Language usual = Language.EN;

    /** {@code ?lang=}, else the best of {@code Accept-Language}, else the caller's usual one, else English. */
    public Language language() {
        return findChosen().or(this::accepted).orElse(usual);
    }

    /** The language to speak where the request itself names none. */
    public void setUsual(Language language) {
        usual = language;
    }

    /** The language that the address itself asks for. */
    public Optional<Language> findChosen() {
        return Optional.ofNullable(request.request().getParam("lang")).flatMap(Language::find);
    }

    public Words words() {
        return Words.in(language());
    }

    /** The id that the answer, the log and a message to support share. */
    public String requestId() {
        return request.get(REQUEST_ID, "");
    }

    public String path() {
        return request.normalizedPath();
    }

    /** Whether a person's browser is waiting for a page; below {@code /api} and {@code /q} machines ask. */
    public boolean wantsPage() {
        String accept =
                Optional.ofNullable(request.request().getHeader("Accept")).orElse("");
        return accept.contains("text/html") && !path().startsWith("/api/") && !path().startsWith("/q/");
    }

    /** The path with its query, but for the language: what the links to the other languages lead to. */
    public String here(Language language) {
        String query = Optional.ofNullable(request.request().query()).orElse("");
        String rest = java.util.Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                .map(part -> part + "&")
                .collect(java.util.stream.Collectors.joining());
        return path() + "?" + rest + "lang=" + language.tag();
    }

    private Optional<Language> accepted() {
        String header = request.request().getHeader("Accept-Language");
        if (header == null) return Optional.empty();
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .flatMap(range -> Language.find(range.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
