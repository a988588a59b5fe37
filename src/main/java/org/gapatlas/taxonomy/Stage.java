package org.gapatlas.taxonomy;

import org.gapatlas.kernel.LocalizedText;

/** A step of the battery value chain that a workplace belongs to, such as {@code CEL}. */
public record Stage(String id, LocalizedText name) implements Term {}
