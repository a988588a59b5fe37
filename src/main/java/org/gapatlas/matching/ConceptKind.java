package org.gapatlas.matching;

/** What a label can mean. Of two that fit alike the earlier one is offered first. */
public enum ConceptKind {
    ROLE,
    COMPETENCE,
    OCCUPATION,
    SKILL,
    /** Many occupations or skills under one name. */
    GROUP
}
