package org.gapatlas.web;

import org.gapatlas.kernel.Finding;

/** A JSON text that cannot be read as what was asked for. */
record MalformedJson(String pointer, int line) implements Finding {
    @Override
    public String code() {
        return "malformed-json";
    }
}
