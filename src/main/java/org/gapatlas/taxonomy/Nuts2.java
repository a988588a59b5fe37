package org.gapatlas.taxonomy;

import org.gapatlas.kernel.LocalizedText;

/** A large region of the European statistics (NUTS 2), such as {@code SE33}. */
public record Nuts2(String id, String country, LocalizedText name) implements Term {}
