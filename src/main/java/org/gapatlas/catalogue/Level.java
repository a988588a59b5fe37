package org.gapatlas.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The level of a programme in the European Qualifications Framework.
 *
 * @param eqf 1 to 8; null where nothing tells
 * @param raw what the source said
 */
public record Level(@Nullable Integer eqf, @Nullable String raw, Basis basis) {
    public Level {
        if (eqf != null && (eqf < 1 || eqf > 8))
            throw new IllegalArgumentException("The EQF level (%d) must lie in 1..8.".formatted(eqf));
    }
}
