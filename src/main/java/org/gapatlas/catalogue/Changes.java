package org.gapatlas.catalogue;

/** What an import does to the catalogue, in programmes. */
public record Changes(int created, int updated, int unchanged, int removed) {

    public static final Changes NONE = new Changes(0, 0, 0, 0);
}
