package org.gapatlas.survey;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole number as people type it, with or without spaces between thousands. */
public final class WholeText {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private WholeText() {}

    /** The number; null for nothing, the text itself where it is no whole number. */
    public static @Nullable Object read(String typed) {
        String text = typed.strip().replaceAll("[\\s\u00a0\u202f]", "").replaceAll("[–—−]", "-");
        if (text.isEmpty()) return null;
        return WHOLE.matcher(text).matches() ? (Object) Integer.valueOf(text) : typed.strip();
    }
}
