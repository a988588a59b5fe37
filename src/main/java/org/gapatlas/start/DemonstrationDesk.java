package org.gapatlas.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.gapatlas.kernel.Finding;
import org.gapatlas.survey.Corrections;
import org.gapatlas.survey.Drafts;
import org.gapatlas.survey.Frame;
import org.gapatlas.survey.Invitations;
import org.gapatlas.survey.ReviewEvent;
import org.gapatlas.survey.Reviews;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.Wishes;

/**
 * What has happened at the desk of the demonstration's round so far: answers looked at and remarked on, one that its
 * respondent is changing, a workplace that somebody misses. None of it changes a number.
 */
@ApplicationScoped
class DemonstrationDesk {

    private static final String ACTOR = "demonstration";
    private static final int APPROVED = 24;

    private final Reviews reviews;
    private final Corrections corrections;
    private final Drafts drafts;
    private final Frame frame;
    private final Wishes wishes;

    DemonstrationDesk(Reviews reviews, Corrections corrections, Drafts drafts, Frame frame, Wishes wishes) {
        this.reviews = reviews;
        this.corrections = corrections;
        this.drafts = drafts;
        this.frame = frame;
        this.wishes = wishes;
    }

    /**
     * @param answered the workplaces that have answered, in order
     */
    void fill(Round round, List<String> answered) {
        answered.stream().limit(APPROVED).forEach(workplace -> decide(round, workplace, ReviewEvent.APPROVE));
        question(round, answered.get(APPROVED));
        drafts.revise(round, answered.get(APPROVED + 1), ACTOR);
        miss(round, answered.get(0));
    }

    private void question(Round round, String workplace) {
        String need = corrections
                .get(round, workplace)
                .form()
                .lists()
                .getOrDefault("need", Map.of())
                .keySet()
                .iterator()
                .next();
        good(reviews.remark(
                round,
                workplace,
                "/lists/need/" + need + "/plan",
                "A new post and a replacement every year, with 25 people in all: is each of them a hire of its own?",
                ACTOR));
        good(reviews.remark(round, workplace, "", "Asked by phone; they will look it up and ring back.", ACTOR));
        decide(round, workplace, ReviewEvent.FLAG);
    }

    private void decide(Round round, String workplace, ReviewEvent event) {
        int revision = reviews.get(round, workplace).revision();
        good(reviews.decide(round, workplace, revision, event, ACTOR));
    }

    private void miss(Round round, String workplace) {
        var asking = new Invitations.Guest(
                "demonstration", round, List.of(frame.find(round, workplace).orElseThrow()), null);
        good(wishes.ask(asking, "Electrolyte Demo Ab", asking.workplace().municipality(), null, 35));
    }

    /** Everything here is ours, so a refusal is a programming error. */
    private static void good(List<Finding> faults) {
        if (!faults.isEmpty()) throw new IllegalStateException("The demonstration was refused: " + faults);
    }
}
