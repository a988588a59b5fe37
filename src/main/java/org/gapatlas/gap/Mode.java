package org.gapatlas.gap;

import java.util.Locale;

/** How answers stand for all workplaces. */
public enum Mode {
    /** Only those who answered. */
    STATED;

    /** Its name in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
