package org.gapatlas.catalogue;

/** What an import changes: programmes and curricula of the catalogue, or concepts of a vocabulary. */
public record Changes(int created, int updated, int unchanged, int removed) {

    public static final Changes NONE = new Changes(0, 0, 0, 0);
    public static final Changes CREATED = new Changes(1, 0, 0, 0);
    public static final Changes UPDATED = new Changes(0, 1, 0, 0);
    public static final Changes UNCHANGED = new Changes(0, 0, 1, 0);
    public static final Changes REMOVED = new Changes(0, 0, 0, 1);

    public Changes plus(Changes other) {
        return new Changes(
                created + other.created, updated + other.updated, unchanged + other.unchanged, removed + other.removed);
    }
}
