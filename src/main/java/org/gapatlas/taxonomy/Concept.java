package org.gapatlas.taxonomy;

/**
 * Something that a vocabulary has words for, known by its URI: URIs are stable, labels are not.
 *
 * @param scheme the vocabulary that it belongs to, such as {@code esco} or {@code jobtech}
 * @param type what the vocabulary itself calls it, such as {@code knowledge} or {@code ssyk-level-4}; empty where it does
 *     not say
 * @param code in the classification that its type tells (ESCO, ISCO-08, SSYK 2012, SUN 2020); empty where it has none
 * @param status such as {@code released}; empty where the vocabulary does not say
 */
public record Concept(String uri, String scheme, Kind kind, String type, String code, String status) {

    /** What it is in our words. */
    public enum Kind {
        OCCUPATION,
        SKILL,
        OCCUPATION_GROUP,
        /** Many skills under one name, or a field of education. */
        SKILL_GROUP
    }
}
