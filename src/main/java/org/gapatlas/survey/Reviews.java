package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.kernel.Finding;
import org.gapatlas.questionnaire.Questionnaire;

/**
 * The face of reviews: staff look at what was answered, remark on single items, and decide. An answer that they reject counts
 * no more, as if its workplace had not answered; a new one begins as received. The workplace named must be in the round.
 */
@ApplicationScoped
public class Reviews {

    private static final int LONGEST = 2_000;

    private final ReviewStore store;
    private final CaseStore cases;
    private final AnswerStore answers;
    private final Intakes intakes;
    private final AuditLog audit;
    private final Clock clock;

    Reviews(ReviewStore store, CaseStore cases, AnswerStore answers, Intakes intakes, AuditLog audit, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.answers = answers;
        this.intakes = intakes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Review get(Round round, String workplace) {
        return store.get(round, workplace);
    }

    /** How many answers are at each state of their review; a state without any is not there. */
    @Transactional
    public Map<ReviewState, Long> counts(Round round) {
        var counts = new EnumMap<ReviewState, Long>(ReviewState.class);
        store.counts(round).forEach(count -> counts.put(count.state(), count.answers()));
        return counts;
    }

    /** What the answer says otherwise than the one before it; nothing for a first answer. */
    @Transactional
    public List<Difference> changes(Round round, String workplace) {
        int last = store.get(round, workplace).revision();
        if (last < 2) return List.of();
        return Difference.between(content(round, workplace, last - 1), content(round, workplace, last));
    }

    /**
     * Decides on an answer; what stands in the way, and then nothing changes.
     *
     * @param revision the answer that was looked at: a newer one must be looked at first
     */
    @Transactional
    public List<Finding> decide(Round round, String workplace, int revision, ReviewEvent event, String actor) {
        CaseFile file = cases.lock(round, workplace);
        Review review = store.get(round, workplace);
        if (round.state(clock.instant()) == RoundState.FINAL) return List.of(Fault.of("round-final", "", round.id()));
        if (revision != review.revision() || revision == 0)
            return List.of(Fault.of("review-of-another", "/revision", revision).with("current", review.revision()));
        if (!review.possible().contains(event)) return List.of(impossible(review, event));
        ReviewState to = States.REVIEW.get(review.state(), event);
        store.move(round, workplace, to);
        note(round, file, actor, "review-" + to.word(), "revision " + revision);
        return List.of();
    }

    /** Remarks on an item of the answer; what is wrong with the remark, and then it is not kept. */
    @Transactional
    public List<Finding> remark(Round round, String workplace, String pointer, String text, String actor) {
        CaseFile file = cases.lock(round, workplace);
        var faults = new ArrayList<Finding>();
        if (file.revision() == 0) faults.add(Fault.of("review-of-nothing", "", workplace));
        if (!isItem(intakes.of(round).questionnaire(), pointer))
            faults.add(Fault.of("remark-on-nothing", "/pointer", pointer));
        if (text.isBlank() || text.length() > LONGEST || !Texts.isClean(text))
            faults.add(Fault.of("remark-length", "/text", text).with("most", LONGEST));
        if (!faults.isEmpty()) return faults;
        store.add(round, workplace, new Remark(pointer, file.revision(), text.strip(), actor, clock.instant()));
        note(round, file, actor, "remarked", pointer);
        return List.of();
    }

    private void note(Round round, CaseFile file, String actor, String action, String detail) {
        audit.note(Chains.of(round, file.bucket()), actor, action, file.workplace(), detail);
    }

    private ResponseForm content(Round round, String workplace, int revision) {
        return answers.findContent(round, workplace, revision).orElse(ResponseForm.EMPTY);
    }

    private static Fault impossible(Review review, ReviewEvent event) {
        return Fault.of("review-impossible", "/event", event.word())
                .with("state", review.state().word())
                .with(
                        "possible",
                        review.possible().stream().map(ReviewEvent::word).collect(Collectors.joining(", ")));
    }

    /** The whole, a single question, a list, an item of one or what it says; other places nobody would find again. */
    private static boolean isItem(Questionnaire questionnaire, String pointer) {
        String[] steps = pointer.split("/", -1);
        if (pointer.isEmpty()) return true;
        if (pointer.length() > LONGEST || !Texts.isClean(pointer) || !steps[0].isEmpty() || steps.length < 3)
            return false;
        if (steps[1].equals("answers"))
            return questionnaire.questions().stream().anyMatch(each -> each.id().equals(steps[2]));
        return steps[1].equals("lists")
                && questionnaire.findList(steps[2]).isPresent()
                && (steps.length == 3 || ItemIds.isOne(steps[3]))
                && (steps.length < 5
                        || questionnaire
                                .findList(steps[2])
                                .orElseThrow()
                                .find(steps[4])
                                .isPresent());
    }
}
