package org.gapatlas.survey;

import java.util.Locale;

/** How large a workplace is, by heads: micro under 10, small under 50, medium under 250, large from there. */
enum SizeClass {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE;

    static SizeClass of(int headcount) {
        if (headcount < 10) return MICRO;
        if (headcount < 50) return SMALL;
        return headcount < 250 ? MEDIUM : LARGE;
    }

    /** As files and answers write it, such as {@code micro}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
