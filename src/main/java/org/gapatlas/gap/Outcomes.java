package org.gapatlas.gap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What those who finish a programme can do.
 *
 * @param inferred whether only the occupation it leads to is known, and its competences stand in for the programme's
 */
public record Outcomes(List<Outcome> list, boolean inferred) {

    /**
     * One of them.
     *
     * @param proficiency 1 to 4; null where it is not told
     */
    public record Outcome(String competence, @Nullable Integer proficiency) {}

    public Outcomes {
        list = List.copyOf(list);
    }

    public static Outcomes listed(List<Outcome> list) {
        return new Outcomes(list, false);
    }

    public static Outcomes inferred(List<Outcome> list) {
        return new Outcomes(list, true);
    }

    /** The same and one more. */
    public Outcomes and(Outcome another) {
        var more = new ArrayList<>(list);
        more.add(another);
        return new Outcomes(more, inferred);
    }
}
