package org.gapatlas.gap.http;

import java.util.Collection;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Nearest;

/** A code in a filter that does not exist. */
record UnknownCode(String pointer, String parameter, String value, String nearest) implements Finding {

    static UnknownCode of(String parameter, String value, Collection<String> valid) {
        return new UnknownCode("/" + parameter, parameter, value, String.join(", ", Nearest.to(value, valid)));
    }

    @Override
    public String code() {
        return "unknown-code";
    }
}
