package org.gapatlas.survey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: keeps the workplaces that a round asks. */
public interface FrameStore {

    /** Takes rows of the frame; a workplace that the file does not name stays as it is. */
    Batch<FrameRow> open(Round round);

    /** Every workplace's id, numbered from 0 in no particular order. */
    Map<String, Integer> numbered(Round round);

    long count(Round round, FrameFilter which);

    /** A part of the frame by id. */
    List<Workplace> list(Round round, FrameFilter which, int offset, int size);

    /** Others of the same company or enterprise group, by id; those that were merged are not among them. */
    List<Workplace> twins(Round round, Workplace workplace);

    /** Those of the ids that are there, by id; doubles that were merged are not. */
    List<Workplace> list(Round round, Collection<String> ids);

    Optional<Workplace> find(Round round, String id);

    /**
     * Remembers why no answer is expected of a workplace.
     *
     * @param into the workplace that it is a double of; null for none
     * @param reason null where an answer is expected again
     */
    void settle(Round round, String workplace, @Nullable String into, @Nullable String reason);

    List<Progress> progress(Round round, Progress.By by);
}
