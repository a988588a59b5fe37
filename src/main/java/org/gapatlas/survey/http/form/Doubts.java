package org.gapatlas.survey.http.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gapatlas.survey.ResponseForm;

/** Unusual answers that a page asks about: {@code doubt} names the checks it asked, {@code confirm.x} and {@code reason.x} answer. */
final class Doubts {

    private Doubts() {}

    /** All confirmations as they are now; empty where the page asked about none. */
    static Optional<List<Map<String, Object>>> confirmed(ResponseForm form, MultivaluedMap<String, String> page) {
        List<String> asked = page.getOrDefault("doubt", List.of());
        if (asked.isEmpty()) return Optional.empty();
        var all = new ArrayList<Map<String, Object>>();
        for (var each : form.confirmed())
            if (!asked.contains(each.check())) all.add(entry(each.check(), each.reason()));
        for (String check : asked)
            if (page.containsKey("confirm." + check)) all.add(entry(check, page.getFirst("reason." + check)));
        return Optional.of(all);
    }

    private static Map<String, Object> entry(String check, @org.jspecify.annotations.Nullable String reason) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("check", check);
        String text = Objects.requireNonNullElse(reason, "").strip();
        if (!text.isEmpty()) entry.put("reason", text);
        return entry;
    }
}
