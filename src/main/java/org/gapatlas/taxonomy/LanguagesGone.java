package org.gapatlas.taxonomy;

import org.gapatlas.kernel.Finding;

/** An import is a whole version: languages that it does not bring are gone. */
record LanguagesGone(String value) implements Finding {

    @Override
    public String code() {
        return "languages-gone";
    }

    @Override
    public String pointer() {
        return "/file";
    }
}
