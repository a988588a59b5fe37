package org.gapatlas.survey;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What staff make of a workplace's answer.
 *
 * @param revision the answer that it is about; 0 while there is none
 * @param remarks of every revision, the first one first
 * @param corrections why staff put the answer right, the last first
 */
public record Review(ReviewState state, int revision, List<Remark> remarks, List<Correction> corrections) {
    public Review {
        remarks = List.copyOf(remarks);
        corrections = List.copyOf(corrections);
    }

    /** A revision that staff made, and why. */
    public record Correction(int revision, String reason) {}

    /** What may be decided now; nothing where there is no answer. */
    public Set<ReviewEvent> possible() {
        var possible = EnumSet.noneOf(ReviewEvent.class);
        if (revision == 0) return possible;
        for (ReviewEvent event : ReviewEvent.values())
            if (event != ReviewEvent.CORRECT && States.REVIEW.find(state, event).isPresent()) possible.add(event);
        return possible;
    }
}
