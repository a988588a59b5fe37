package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.kernel.Finding;
import org.gapatlas.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/** The face of answers that are being written. The workplace named must be in the round. */
@ApplicationScoped
public class Drafts {

    private final CaseStore cases;
    private final AnswerStore answers;
    private final Intakes intakes;
    private final Gates gates;
    private final Steps steps;

    Drafts(CaseStore cases, AnswerStore answers, Intakes intakes, Gates gates, Steps steps) {
        this.cases = cases;
        this.answers = answers;
        this.intakes = intakes;
        this.gates = gates;
        this.steps = steps;
    }

    /** The case, an untouched one too. */
    @Transactional
    public CaseFile get(Round round, String workplace) {
        return cases.get(round, workplace).whole(intakes.of(round).questionnaire());
    }

    /** The case, and nobody else changes it until the caller's transaction ends. */
    @Transactional
    CaseFile lock(Round round, String workplace) {
        return cases.lock(round, workplace).whole(questionnaire(round));
    }

    /** The questionnaire that a round asks. */
    public Questionnaire questionnaire(Round round) {
        return intakes.of(round).questionnaire();
    }

    /** The case as a guest may see it: a colleague sees the section that is its own. */
    @Transactional
    public CaseFile get(Invitations.Guest guest) {
        return seenBy(guest, get(guest.round(), guest.workplace().id()));
    }

    /** The same as below for a guest; a colleague changes nothing outside its section. */
    @Transactional
    public Saving patch(Invitations.Guest guest, @Nullable String tag, Map<String, ?> patch) {
        if (isBeyond(guest, patch)) return new Saving.Barred(new Bar(Bar.Why.SECTION_ONLY, get(guest)));
        Saving saving = patch(guest.round(), guest.workplace().id(), tag, patch, guest.invitation());
        return saving.fold(
                saved -> new Saving.Saved(seenBy(guest, saved.current())),
                refused -> refused,
                barred -> new Saving.Barred(
                        new Bar(barred.bar().why(), seenBy(guest, barred.bar().current()))));
    }

    /** Whether a patch touches what is not the guest's to change. */
    boolean isBeyond(Invitations.Guest guest, Map<String, ?> patch) {
        return OneSection.of(questionnaire(guest.round()), guest.section())
                .filter(own -> !own.covers(patch))
                .isPresent();
    }

    private CaseFile seenBy(Invitations.Guest guest, CaseFile file) {
        return OneSection.of(questionnaire(guest.round()), guest.section())
                .map(own -> own.of(file))
                .orElse(file);
    }

    /** Lays an RFC 7396 patch over what was said; one bad value changes nothing. */
    @Transactional
    public Saving patch(Round round, String workplace, @Nullable String tag, Map<String, ?> patch, String actor) {
        Saving patched = compare(round, workplace, tag, patch);
        return patched instanceof Saving.Saved saved
                ? keep(round, saved.current(), saved.current().form(), actor)
                : patched;
    }

    /** What a patch would make of the case; nothing is stored. */
    @Transactional
    Saving compare(Round round, String workplace, @Nullable String tag, Map<String, ?> patch) {
        Intake intake = intakes.of(round);
        CaseFile file = cases.lock(round, workplace).whole(intake.questionnaire());
        Optional<Bar> bar = gates.findBar(round, file, tag);
        if (bar.isPresent()) return new Saving.Barred(bar.get());
        List<Finding> faults = new ArrayList<>(FormReader.strangersIn(patch, FormReader.CHANGEABLE));
        var form = new FormReader(faults).read(Tree.merge(file.form().tree(), patch));
        faults.addAll(intake.faultsOfDraft(form));
        return faults.isEmpty()
                ? new Saving.Saved(file.showing(form.withoutMarks(Tree.leaves(patch))))
                : new Saving.Refused(faults, form.language());
    }

    /**
     * Opens a revision of an answer that was sent in: what was said stands in the draft, to be changed and sent again. A
     * case that is being written already stays as it is.
     */
    @Transactional
    public Saving revise(Round round, String workplace, String actor) {
        CaseFile file = cases.lock(round, workplace).whole(intakes.of(round).questionnaire());
        Optional<Bar> bar = gates.findBar(round, file);
        if (bar.isPresent()) return new Saving.Barred(bar.get());
        boolean writing = file.state() == CaseState.IN_PROGRESS || file.state() == CaseState.IN_REVISION;
        return writing ? new Saving.Saved(file) : keep(round, file, file.form(), actor);
    }

    /**
     * Begins a case with what is known already, from last time and from the register; each such answer is marked until its
     * respondent has seen it. So does a case whose answer came as a file, which holds less than the form asks. A case that
     * has begun, or was answered in the form, stays as it is.
     */
    @Transactional
    public void bringAlong(Round round, String workplace, String actor) {
        Intake intake = intakes.of(round);
        CaseFile file = cases.lock(round, workplace);
        boolean filed = file.revision() > 0 && file.form().equals(ResponseForm.EMPTY);
        if (file.savedAt() != null || !(filed || file.state() == CaseState.NOT_STARTED)) return;
        var brought = new Prefill(
                intake.questionnaire(), answers.previous(round, workplace), cases.register(round, workplace));
        CaseFile whole = file.whole(intake.questionnaire());
        keep(round, whole, brought.into(whole.form()), actor);
    }

    /** Marks a case as begun, with nothing said yet; a case that has begun stays as it is. */
    @Transactional
    public void begin(Round round, String workplace, String actor) {
        CaseFile file = cases.lock(round, workplace).whole(intakes.of(round).questionnaire());
        if (file.state() == CaseState.NOT_STARTED) keep(round, file, file.form(), actor);
    }

    /** What keeps the draft from being submitted; nothing where it is ready. */
    @Transactional
    public Verdict check(Round round, String workplace) {
        return view(round, get(round, workplace)).verdict();
    }

    /** A case's response held against its questionnaire. */
    @Transactional
    public View view(Round round, CaseFile file) {
        return new View(intakes.of(round), file.form(), answers.previous(round, file.workplace()));
    }

    private Saving keep(Round round, CaseFile file, ResponseForm form, String actor) {
        Questionnaire questionnaire = intakes.of(round).questionnaire();
        CaseState state = steps.take(round, file, CaseEvent.EDIT, actor, "");
        CaseFile changed = file.with(state, Separated.of(questionnaire, form));
        cases.keepDraft(round, changed);
        return new Saving.Saved(changed.whole(questionnaire));
    }
}
