package org.gapatlas.survey;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How things of one kind move from state to state: a table of what may happen to them where. What is not in the table is not
 * allowed.
 */
final class Machine<S extends Enum<S>, E extends Enum<E>> {

    private final String name;
    private final Map<E, Map<S, S>> table;

    /** One row of the table: what happens, where it may happen, and where it leads. */
    record Move<S, E>(E event, Set<S> from, S to) {}

    Machine(String name, Class<S> states, Class<E> events, List<Move<S, E>> moves) {
        this.name = name;
        this.table = new EnumMap<>(events);
        for (Move<S, E> move : moves)
            for (S from : move.from())
                if (table.computeIfAbsent(move.event(), event -> new EnumMap<>(states))
                                .put(from, move.to())
                        != null)
                    throw new IllegalArgumentException(
                            "The %s has two ways from %s by %s.".formatted(name, from, move));
    }

    /** Where a wish leads; empty where it may not be. */
    Optional<S> find(S from, E event) {
        return Optional.ofNullable(table.getOrDefault(event, Map.of()).get(from));
    }

    /** Where something that happens leads; a move that is not in the table is a programming error. */
    S get(S from, E event) {
        return find(from, event)
                .orElseThrow(() ->
                        new IllegalStateException("No %s goes from %s by %s. Maybe the table of States lacks a row."
                                .formatted(name, from, event)));
    }

    /** Where an event may happen. */
    Set<S> sources(E event) {
        return new TreeSet<>(table.getOrDefault(event, Map.of()).keySet());
    }
}
