package org.gapatlas.catalogue.http;

/**
 * A link as people see it.
 *
 * @param role whether it is a role; else a competence
 * @param state in words
 * @param degree the proficiency or the share, in words; empty where nobody says
 * @param score in per cent
 * @param where the place in the programme where the words stand; empty where it rests on a declaration
 * @param means the name that the words are like
 * @param by who decided when, and why; empty where nobody did
 */
record LinkLine(
        String concept,
        String name,
        boolean role,
        String state,
        String degree,
        String score,
        String where,
        String before,
        String words,
        String after,
        String means,
        String by) {}
