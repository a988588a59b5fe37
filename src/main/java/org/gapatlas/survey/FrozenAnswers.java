package org.gapatlas.survey;

import java.util.List;

/**
 * What a round had answered at one moment: the same for ever, whatever comes in later.
 *
 * @param id names the frozen answers
 * @param years the horizon's calendar years, ascending
 * @param workplaces how many were asked
 * @param answered how many had answered, those without needs included
 * @param lines how many need rows they gave
 * @param unknowns how many head counts were answered with "do not know", which no sum contains
 * @param ownWords how many needs are told in own words alone: without a role no figure contains them
 * @param ownRead how many more such needs are counted, under the role that people said their words mean
 * @param illustrative whether any workplace is fictitious, so that all numbers are a demonstration
 * @param hash SHA-256 over every workplace's revision and frozen attributes, in order
 */
public record FrozenAnswers(
        String id,
        String round,
        List<Integer> years,
        int workplaces,
        int answered,
        long lines,
        int unknowns,
        int ownWords,
        int ownRead,
        boolean illustrative,
        String hash) {
    public FrozenAnswers {
        years = List.copyOf(years);
    }
}
