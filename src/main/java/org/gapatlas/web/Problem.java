package org.gapatlas.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error as RFC 9457 writes it, with our stable code and one entry for every finding. */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String requestId,
        List<Entry> errors,
        @Nullable Map<String, Object> params) {

    /** Its media type. */
    public static final String JSON = "application/problem+json";

    /** One thing that is wrong, and where. */
    public record Entry(String pointer, String code, String message, Map<String, Object> params) {}
}
