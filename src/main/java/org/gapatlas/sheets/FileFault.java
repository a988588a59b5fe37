package org.gapatlas.sheets;

import org.gapatlas.kernel.Finding;

/** A file that cannot be read as a table at all: broken, too large, or of another kind. */
public record FileFault(String code, String file, String value) implements Finding {

    @Override
    public String pointer() {
        return "";
    }
}
