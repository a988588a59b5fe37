package org.gapatlas.catalogue.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was asked, as the query of an address: for links to the same list in another form. */
final class FilterQueryText {

    private final Map<String, String> asked = new LinkedHashMap<>();

    static FilterQueryText of(ProgrammeParameters given) {
        return new FilterQueryText()
                .with("q", given.q)
                .with("source", given.source)
                .with("status", given.status)
                .with("kind", given.kind)
                .with("region", given.region)
                .with("municipality", given.municipality)
                .with("decisionYear", given.decisionYear)
                .with("applicationYear", given.applicationYear)
                .with("eqf", given.eqf)
                .with("field", given.field)
                .with("language", given.language)
                .with("seats", given.seats);
    }

    FilterQueryText with(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) asked.put(name, value.strip());
        return this;
    }

    /** A path with the query behind it, which may be empty. */
    String after(String path) {
        return asked.isEmpty()
                ? path
                : asked.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
