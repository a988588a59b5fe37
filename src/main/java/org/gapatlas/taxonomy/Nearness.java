package org.gapatlas.taxonomy;

/** How near something that another vocabulary says is to a concept (SKOS mapping relations, seen from the concept). */
public enum Nearness {
    EXACT,
    CLOSE,
    /** What the other one says is a part of the concept. */
    NARROW,
    /** The concept is a part of what the other one says. */
    BROAD
}
