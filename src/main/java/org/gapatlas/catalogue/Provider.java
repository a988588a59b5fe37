package org.gapatlas.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Who runs a programme.
 *
 * @param name empty where the source does not tell who it is
 * @param ownerType public, private or the source's own word; null where not told
 */
public record Provider(
        String source,
        String sourceId,
        String name,
        @Nullable String ownerType,
        @Nullable String country) {}
