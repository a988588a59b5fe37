package org.gapatlas.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for. */
public record Page(int offset, int size) {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    /** From {@code cursor} and {@code size}; a size beyond the most is the most. */
    public static Page of(@Nullable String cursor, @Nullable Integer size) {
        int offset = Optional.ofNullable(cursor)
                .filter(c -> c.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
        return new Page(offset, Math.max(1, Math.min(MOST, size == null ? USUAL : size)));
    }

    /** The cursor of what follows; null at the end. */
    public @Nullable String next(long total) {
        long end = (long) offset + size;
        return end < total ? String.valueOf(end) : null;
    }
}
