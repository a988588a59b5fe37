package org.gapatlas.gap;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How answers stand for all workplaces. */
public enum Mode {
    /** Only those who answered. */
    STATED;

    public static Optional<Mode> find(String word) {
        return Stream.of(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }

    /** Its name in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
