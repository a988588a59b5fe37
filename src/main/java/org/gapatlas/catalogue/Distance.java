package org.gapatlas.catalogue;

/** How much of an offering can be studied from anywhere. */
public enum Distance {
    NONE,
    /** With gatherings at the place. */
    PARTIAL,
    FULL,
    UNKNOWN
}
