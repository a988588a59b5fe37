package org.gapatlas.survey.http.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gapatlas.kernel.Finding;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.survey.Bar;

/** Draws the part of an answer that is put right. */
@ApplicationScoped
class CorrectionPages {

    private final Shells shells;

    CorrectionPages(Shells shells) {
        this.shells = shells;
    }

    CorrectionPage page(Sitting sitting, Step step, Typed typed, List<Finding> findings, boolean ranges) {
        Faults faults = Faults.of(findings, sitting.frame().words());
        return page(sitting, step, typed, faults, ranges);
    }

    /** The page again, where it was not the moment; what was typed stands there still. */
    CorrectionPage barred(Sitting sitting, Step step, Typed typed, Bar.Why why) {
        String note = sitting.frame().say("review.barred." + why.name().toLowerCase(Locale.ROOT));
        return page(sitting, step, typed, Faults.NONE, false, note);
    }

    private CorrectionPage page(
            Sitting sitting, Step step, Typed typed, Faults faults, boolean ranges, String... notes) {
        var fields = new Fields(sitting, typed, faults, ranges);
        List<Field> shown = shown(sitting, step, fields);
        String heading = StepPages.heading(sitting, step);
        return new CorrectionPage(
                sitting.frame().withTitle(sitting.frame().say("review.correct") + ": " + heading),
                shells.of(sitting, null, StepPages.lines(shown, faults), notes),
                sitting.round().name() + " · " + sitting.workplace().name(),
                heading,
                sitting.to(step.path()),
                sitting.frame().to(Reviewing.path(sitting.round(), sitting.workplace())),
                typed.find("tag").orElse(sitting.file().tag()),
                typed.find("reason").orElse(""),
                shown,
                elsewhere(sitting, shown),
                StepPages.suggestions(sitting, step),
                step.isItem() && !step.answers(sitting).isEmpty());
    }

    /** Without the contact, which whoever corrects answers does not see. */
    private static List<Field> shown(Sitting sitting, Step step, Fields fields) {
        Set<String> asked = new HashSet<>();
        step.asked(sitting).forEach(question -> asked.add(question.id()));
        sitting.questionnaire().findContact().map(Question::id).ifPresent(asked::remove);
        List<Field> all = step.list() == null ? fields.of(step.questions()) : fields.of(step.list(), step.item());
        return all.stream().filter(field -> asked.contains(field.id())).toList();
    }

    /** Doubts that no field of the page shows. */
    private static List<Field.Doubt> elsewhere(Sitting sitting, List<Field> shown) {
        Set<String> here = new HashSet<>();
        shown.forEach(field -> field.warnings().forEach(doubt -> here.add(doubt.check())));
        return new ShownDoubts(sitting)
                .all().stream()
                        .filter(doubt -> !doubt.confirmed() && !here.contains(doubt.check()))
                        .toList();
    }
}
