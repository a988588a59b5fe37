package org.gapatlas.survey;

import java.util.List;
import java.util.Map;
import org.gapatlas.kernel.Finding;
import org.gapatlas.questionnaire.Item;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.Rule;
import org.gapatlas.questionnaire.Section;
import org.jspecify.annotations.Nullable;

/**
 * A response held against its questionnaire: what is asked of its workplace now, what it said before, and what stands in the
 * way of sending it in. It belongs to one request and works each thing out once.
 */
public final class View {

    private final Intake intake;
    private final ResponseForm form;
    private final ResponseForm previous;
    private final Sight sight;
    private @Nullable Verdict verdict;
    private @Nullable List<Warning> warnings;

    View(Intake intake, ResponseForm form, ResponseForm previous) {
        this.intake = intake;
        this.form = form;
        this.previous = previous;
        this.sight = Sight.of(intake.questionnaire(), form, previous);
    }

    public Questionnaire questionnaire() {
        return intake.questionnaire();
    }

    /** The workplace's last answer; an empty one where there is none. */
    public ResponseForm previous() {
        return previous;
    }

    /** The sections that are asked. */
    public List<Section> sections() {
        return questionnaire().sections().stream().filter(sight::shows).toList();
    }

    /** Whether a single question or a list is asked. */
    public boolean shows(Item item) {
        return sight.shows(item);
    }

    /** Whether a question is asked of one item of a list. */
    public boolean shows(QuestionList list, Map<String, Object> item, Question question) {
        return sight.shows(list, item, question);
    }

    /** Answers as people read them. */
    public Places words() {
        return intake.places();
    }

    /** Fills texts with what was said. */
    public Places.Filler places() {
        return intake.places().of(form, previous);
    }

    /** Fills texts with what was said of one item of a list. */
    public Places.Filler places(QuestionList list, Map<String, Object> item) {
        return intake.places().of(list, item, form, previous);
    }

    /** What must be mended, and what must be confirmed. */
    public Verdict verdict() {
        if (verdict == null)
            verdict = intake.judge(Asked.of(questionnaire(), form, previous).form(), previous);
        return verdict;
    }

    /** Every warning, confirmed ones too. */
    public List<Warning> warnings() {
        if (warnings == null) warnings = findWarnings();
        return warnings;
    }

    private List<Warning> findWarnings() {
        Asked asked = Asked.of(questionnaire(), form, previous);
        if (!intake.faultsOfDraft(asked.form()).isEmpty()) return List.of();
        return intake.failing(asked.form(), previous).stream()
                .filter(fault -> fault.rule().level() == Rule.Level.WARNING)
                .map(fault -> new Warning(fault.rule(), fault.pointer(), fault))
                .toList();
    }

    /** A warning and where it points. */
    public record Warning(Rule rule, String pointer, Finding finding) {}
}
