package org.gapatlas.kernel;

/** A part of a whole, 0 to 1. */
public record Share(double value) {

    public Share {
        if (!(value >= 0 && value <= 1)) // also refuses NaN
        throw new IllegalArgumentException("The share (%s) must lie in 0..1. Maybe it is a per cent.".formatted(value));
    }

    /** Whether the number could be a share at all. */
    public static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }
}
