package org.gapatlas.taxonomy;

import org.gapatlas.kernel.LocalizedText;

/** Occupations that ISCO-08 puts under the same two digits; the names are our plain ones, not the classification's. */
public record RoleGroup(String id, LocalizedText name) implements Term {}
