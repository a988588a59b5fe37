package org.gapatlas.survey;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a round stands at this moment.
 *
 * @param whole those in scope, by workplaces and heads
 * @param parts the same by region, size and step of the chain, ordered by key
 * @param states how many workplaces stand where; a state without any is not there
 * @param bounced how many contacts' mail came back
 * @param chase whom to ask next, the one whose answer is worth most first
 * @param silent how many there are to ask in all
 */
public record Standing(
        Progress whole,
        Map<Progress.By, List<Progress>> parts,
        Map<CaseState, Long> states,
        long bounced,
        List<Chase> chase,
        long silent,
        Targets targets) {
    public Standing {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
        states = Collections.unmodifiableMap(new EnumMap<>(states));
        chase = List.copyOf(chase);
    }

    public long in(CaseState state) {
        return states.getOrDefault(state, 0L);
    }
}
