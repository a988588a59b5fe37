package org.gapatlas.survey;

import java.util.List;
import java.util.Map;

/** Port: how rounds stand, in as few questions to the database as there are answers. */
public interface MonitorStore {

    /** How many workplaces and heads there are of each kind, out of scope too. */
    List<Count> counts(Round round);

    /** Who has not answered, the one whose answer is worth most first; see {@link Monitor}. */
    List<Chase> chase(Round round, int most);

    /** What each round asks and has got, by its id; a round without workplaces is not there. */
    Map<String, Progress> overview();

    Targets targets(Round round);

    void keep(Round round, Targets targets);

    /** Workplaces that agree in everything that the monitor divides by. */
    record Count(
            String region,
            String stage,
            String sizeClass,
            CaseState state,
            boolean counts,
            long workplaces,
            long headcount,
            long bounced) {}
}
