package org.gapatlas.catalogue;

/** What a value rests on. */
public enum Basis {
    /** The source says so. */
    DECLARED,
    /** A rule of the field gives it. */
    RULE,
    /** Our assumption, to be replaced. */
    ASSUMED,
    /** Computed from other values, such as an equal split. */
    ESTIMATED
}
