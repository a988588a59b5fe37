package org.gapatlas.taxonomy;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gapatlas.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A kind of job that workplaces need people for.
 *
 * @param stages the steps of the value chain it is found in
 * @param eqfMin the lowest level that is enough, 1 to 8
 * @param eqfTypical the level that stands for the role where one is needed
 * @param eqfMax the highest level that still fits
 * @param isco08 its four digits in ISCO-08; null where none fits
 */
public record Role(
        String id,
        LocalizedText name,
        Set<String> stages,
        int eqfMin,
        int eqfTypical,
        int eqfMax,
        @Nullable String isco08,
        @Nullable String ssyk2012,
        @Nullable String escoUri)
        implements Term {
    public Role {
        stages = unmodifiable(stages);
    }

    /** The first two digits of ISCO-08; empty where the role has no code. */
    public Optional<String> findGroup() {
        return Optional.ofNullable(isco08).map(code -> code.substring(0, 2));
    }

    private static SortedSet<String> unmodifiable(Set<String> codes) {
        return java.util.Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }
}
