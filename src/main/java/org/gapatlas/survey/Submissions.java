package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The face of answers that are sent in. What is accepted is on disk before the call returns, and an accepted answer is never
 * changed: a later one is a new revision. The workplace named must be in the round.
 */
@ApplicationScoped
public class Submissions {

    private final CaseStore cases;
    private final RevisionStore revisions;
    private final AnswerStore answers;
    private final Intakes intakes;
    private final Gates gates;
    private final Steps steps;
    private final Clock clock;

    Submissions(
            CaseStore cases,
            RevisionStore revisions,
            AnswerStore answers,
            Intakes intakes,
            Gates gates,
            Steps steps,
            Clock clock) {
        this.cases = cases;
        this.revisions = revisions;
        this.answers = answers;
        this.intakes = intakes;
        this.gates = gates;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Sends the draft in. The same key again gives the first answer again, whatever has happened since.
     *
     * @param key what the sender will repeat this call with; null is barred
     * @param tag of the draft that the sender saw; null is barred
     */
    @Transactional
    public Submission submit(Round round, String workplace, @Nullable String key, @Nullable String tag, String actor) {
        Optional<Submission> before = findAgain(round, workplace, key, tag);
        if (before.isPresent()) return before.get();
        Intake intake = intakes.of(round);
        CaseFile file = cases.lock(round, workplace).whole(intake.questionnaire());
        if (key == null) return new Submission.Barred(new Bar(Bar.Why.KEY_MISSING, file));
        Optional<Bar> bar = gates.findBar(round, file, tag);
        return bar.isEmpty()
                ? accept(round, intake, file, answers.previous(round, workplace), key, PhoneCall.sending(actor), actor)
                : findAgain(round, workplace, key, tag).orElseGet(() -> new Submission.Barred(bar.get()));
    }

    /**
     * Takes a whole response that staff or a machine sends for a workplace; the same one again changes nothing.
     *
     * @param state where it leaves the case
     */
    @Transactional
    public Submission enter(Round round, String workplace, Map<String, ?> response, CaseState state, String actor) {
        Intake intake = intakes.of(round);
        CaseFile file = cases.lock(round, workplace);
        Optional<Bar> bar = gates.findBar(round, file);
        if (bar.isPresent()) return new Submission.Barred(bar.get());
        List<Finding> faults = new ArrayList<>(FormReader.strangersIn(response, FormReader.WHOLE));
        faults.addAll(intake.faultsOfVersion(response));
        var form = new FormReader(faults).read(Tree.merge(Map.of(), response));
        if (!faults.isEmpty()) return new Submission.Refused(faults, form.language());
        return accept(
                round,
                intake,
                file.with(file.state(), new Separated(form, file.email())),
                answers.previous(round, workplace),
                null,
                CaseEvent.towards(state),
                actor);
    }

    /** Declares without an answer that there are no needs, or why there will be no answer. */
    @Transactional
    public Saving declare(Round round, String workplace, CaseState state, String actor) {
        Intake intake = intakes.of(round);
        CaseFile file = cases.lock(round, workplace);
        Optional<Bar> bar = gates.findBar(round, file);
        if (bar.isPresent()) return new Saving.Barred(bar.get());
        steps.take(round, file, CaseEvent.towards(state), actor, "");
        if (state == CaseState.NO_NEEDS)
            revisions.submit(round, file, revision(intake, file, Intake.NO_NEEDS, null, state, actor));
        else cases.move(round, file, state);
        return new Saving.Saved(cases.get(round, workplace).whole(intake.questionnaire()));
    }

    @Transactional
    public Optional<Receipt> findReceipt(Round round, String workplace, int revision) {
        return revisions.findReceipt(round, workplace, revision);
    }

    /** Every answer that a workplace sent in, the last first. */
    @Transactional
    public List<Receipt> receipts(Round round, String workplace) {
        return revisions.receipts(round, workplace);
    }

    /** What was sent in as a revision. */
    @Transactional
    public Optional<ResponseForm> findContent(Round round, String workplace, int revision) {
        return answers.findContent(round, workplace, revision);
    }

    /**
     * The first answer again, where the key is known; unless it is another draft that is sent under it. Asked before the
     * case is locked, so that a storm of repeats does not queue, and again when the lock shows that another call was first.
     */
    private Optional<Submission> findAgain(Round round, String workplace, @Nullable String key, @Nullable String tag) {
        return Optional.ofNullable(key)
                .flatMap(known -> revisions.findSent(round, workplace, known))
                .map(sent -> tag == null || tag.equals(String.valueOf(sent.draft()))
                        ? new Submission.Accepted(sent.receipt())
                        : again(round, cases.get(round, workplace), sent.receipt()));
    }

    private Submission again(Round round, CaseFile file, Receipt receipt) {
        Intake intake = intakes.of(round);
        String now =
                intake.hashOf(file.whole(intake.questionnaire()).form(), answers.previous(round, file.workplace()));
        return now.equals(receipt.contentHash())
                ? new Submission.Accepted(receipt)
                : new Submission.Barred(new Bar(Bar.Why.KEY_REUSED, file));
    }

    /**
     * Keeps an answer that passes every check as the next revision; one that says the same as the last changes nothing.
     *
     * @param previous what the checks compare it with
     */
    Submission accept(
            Round round,
            Intake intake,
            CaseFile file,
            ResponseForm previous,
            @Nullable String key,
            CaseEvent event,
            String actor) {
        Asked asked = Asked.of(intake.questionnaire(), file.form(), previous);
        Verdict verdict = intake.judge(asked.form(), previous);
        if (!verdict.isClear())
            return new Submission.Refused(verdict.all(), file.form().language());
        CaseState state = States.CASE.get(file.state(), event);
        Revision revision = revision(intake, file, asked, key, state, actor);
        if (key == null && revision.receipt().contentHash().equals(revisions.contentHash(round, file)))
            return new Submission.Accepted(revisions
                    .findReceipt(round, file.workplace(), file.revision())
                    .orElseThrow());
        revisions.submit(round, file, revision);
        steps.take(
                round,
                file,
                event,
                actor,
                "revision " + revision.receipt().revision() + " "
                        + revision.receipt().contentHash());
        return new Submission.Accepted(revision.receipt());
    }

    private Revision revision(
            Intake intake, CaseFile file, Asked asked, @Nullable String key, CaseState state, String actor) {
        Separated said = Separated.of(intake.questionnaire(), asked.form());
        var receipt = new Receipt(
                file.revision() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                intake.hashOf(asked),
                asked.dropped());
        return new Revision(
                receipt,
                actor,
                key,
                file.version(),
                state,
                intake.questionnaire().hash(),
                said.form(),
                said.email(),
                NeedLines.of(said.form()),
                NeedLines.unknowns(said.form()),
                NeedLines.ownWords(said.form()));
    }
}
