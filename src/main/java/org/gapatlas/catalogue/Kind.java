package org.gapatlas.catalogue;

/** How much of an education it is. */
public enum Kind {
    PROGRAMME,
    COURSE,
    MODULE,
    PACKAGE
}
