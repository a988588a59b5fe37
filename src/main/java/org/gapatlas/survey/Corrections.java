package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.kernel.Finding;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * The face of corrections: staff put an answer right, with a reason. The answer as it was sent stays; the corrected one is a
 * new revision, held to the same rules, and must be looked at anew. Closed rounds are corrected too, final ones are not. The
 * workplace named must be in the round.
 */
@ApplicationScoped
public class Corrections {

    private static final int LONGEST = 2_000;

    private final CaseStore cases;
    private final RevisionStore revisions;
    private final AnswerStore answers;
    private final ReviewStore reviews;
    private final Submissions submissions;
    private final Intakes intakes;
    private final Clock clock;

    Corrections(
            CaseStore cases,
            RevisionStore revisions,
            AnswerStore answers,
            ReviewStore reviews,
            Submissions submissions,
            Intakes intakes,
            Clock clock) {
        this.cases = cases;
        this.revisions = revisions;
        this.answers = answers;
        this.reviews = reviews;
        this.submissions = submissions;
        this.intakes = intakes;
        this.clock = clock;
    }

    /** The case with the answer that was sent in last, without the contact's address; never a draft. */
    @Transactional
    public CaseFile get(Round round, String workplace) {
        return sent(round, cases.get(round, workplace));
    }

    /** The case as a patch would leave its answer; nothing is stored. */
    public CaseFile lay(CaseFile sent, Map<String, ?> patch) {
        return sent.showing(
                new FormReader(new ArrayList<>()).read(Tree.merge(sent.form().tree(), patch)));
    }

    /** An answer held against its questionnaire: compared with the round before, not with itself. */
    @Transactional
    public View view(Round round, CaseFile sent) {
        return new View(intakes.of(round), sent.form(), answers.before(round, sent.workplace()));
    }

    /** Why the answer cannot be corrected now; empty where it can. */
    @Transactional
    public Optional<Bar.Why> findBar(Round round, String workplace) {
        return findBar(round, cases.get(round, workplace)).map(Bar::why);
    }

    /**
     * Lays an RFC 7396 patch over the answer that was sent in last; one that changes nothing is no correction.
     *
     * @param tag of the case that was looked at; null is barred
     * @param reason what was wrong, and how it is known
     */
    @Transactional
    public Submission correct(
            Round round, String workplace, @Nullable String tag, Map<String, ?> patch, String reason, String actor) {
        CaseFile file = cases.lock(round, workplace);
        CaseFile sent = sent(round, file);
        Optional<Bar> bar = findBar(round, file).or(() -> Gates.findStale(sent, tag));
        if (bar.isPresent()) return new Submission.Barred(bar.get());
        Intake intake = intakes.of(round);
        List<Finding> faults = faults(intake.questionnaire(), patch, reason);
        var form = new FormReader(faults).read(Tree.merge(sent.form().tree(), patch));
        if (!faults.isEmpty()) return new Submission.Refused(faults, null);
        CaseFile corrected = sent.showing(form.withoutMarks(Tree.leaves(patch))).whole(intake.questionnaire());
        Submission outcome = submissions.accept(
                round, intake, corrected, answers.before(round, workplace), null, CaseEvent.CORRECT, actor);
        if (outcome instanceof Submission.Accepted accepted
                && accepted.receipt().revision() > file.revision())
            reviewAnew(
                    round, workplace, new Review.Correction(accepted.receipt().revision(), reason.strip()));
        return outcome;
    }

    private void reviewAnew(Round round, String workplace, Review.Correction correction) {
        reviews.explain(round, workplace, correction);
        reviews.move(round, workplace, States.REVIEW.get(ReviewState.RECEIVED, ReviewEvent.CORRECT));
    }

    private Optional<Bar> findBar(Round round, CaseFile file) {
        return findWhy(round, file).map(why -> new Bar(why, sent(round, file)));
    }

    private Optional<Bar.Why> findWhy(Round round, CaseFile file) {
        if (round.state(clock.instant()) == RoundState.FINAL) return Optional.of(Bar.Why.FINAL);
        if (file.state() == CaseState.IN_REVISION) return Optional.of(Bar.Why.BEING_REVISED);
        if (States.CASE.find(file.state(), CaseEvent.CORRECT).isEmpty()) return Optional.of(Bar.Why.NO_ANSWER);
        return revisions.isFiled(round, file) ? Optional.of(Bar.Why.FILED) : Optional.empty();
    }

    private CaseFile sent(Round round, CaseFile file) {
        return file.showing(
                answers.findContent(round, file.workplace(), file.revision()).orElse(ResponseForm.EMPTY));
    }

    /** Contacts are the survey manager's, not those of whoever corrects answers. */
    private static List<Finding> faults(Questionnaire questionnaire, Map<String, ?> patch, String reason) {
        var faults = new ArrayList<>(FormReader.strangersIn(patch, FormReader.CHANGEABLE));
        if (reason.isBlank() || reason.length() > LONGEST || !Texts.isClean(reason))
            faults.add(Fault.of("correction-reason", "/reason", reason).with("most", LONGEST));
        questionnaire
                .findContact()
                .map(Question::id)
                .filter(contact -> patch.get("answers") instanceof Map<?, ?> answers && answers.containsKey(contact))
                .ifPresent(contact -> faults.add(Fault.of("contact-not-here", "/answers/" + contact, contact)));
        return faults;
    }
}
