package org.gapatlas.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;

/** Where in a JSON text something went wrong, as an RFC 6901 pointer. */
final class JsonPointers {

    private JsonPointers() {}

    static String of(JacksonException e) {
        if (!(e instanceof JsonMappingException mapping)) return "";
        return mapping.getPath().stream().map(JsonPointers::step).collect(Collectors.joining());
    }

    /** The line of the text; 0 where it is not known. */
    static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    }

    private static String step(JsonMappingException.Reference step) {
        String name = step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
