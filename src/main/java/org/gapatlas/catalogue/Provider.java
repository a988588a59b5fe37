package org.gapatlas.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Who runs a programme.
 *
 * @param sourceId what the source calls it
 * @param name empty where the source does not tell who it is
 * @param ownerType public, private or the source's own word; null where not told
 * @param orgNumber the national number of the organisation, without a dash; null where not told
 * @param municipality where it has its seat, such as {@code SE-2482}
 */
public record Provider(
        String source,
        String sourceId,
        String name,
        @Nullable String ownerType,
        @Nullable String country,
        @Nullable String orgNumber,
        @Nullable String municipality) {

    /** A provider of a source that tells its name only. */
    public static Provider named(String source, String name, @Nullable String ownerType, @Nullable String country) {
        return new Provider(source, name, name, ownerType, country, null, null);
    }

    /** A provider that is told about elsewhere in the source. */
    public static Provider known(String source, String sourceId, @Nullable String country) {
        return new Provider(source, sourceId, "", null, country, null, null);
    }

    /** Nobody tells who it is. */
    public static Provider unknown(String source, @Nullable String country) {
        return known(source, "", country);
    }

    /** Whether anybody tells who it is. */
    public boolean hasId() {
        return !sourceId.isEmpty();
    }
}
