package org.gapatlas.survey.http.form;

import java.util.List;
import java.util.Optional;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.survey.View;

/** What is unusual in a response, and whether somebody said that it is so. */
final class ShownDoubts {

    private final Sitting sitting;

    ShownDoubts(Sitting sitting) {
        this.sitting = sitting;
    }

    /** Everything unusual in the whole response. */
    List<Field.Doubt> all() {
        return sitting.view().warnings().stream().map(this::doubt).toList();
    }

    /** Those that stand beside one field. */
    List<Field.Doubt> of(Question question, Scope scope, String pointer) {
        return sitting.view().warnings().stream()
                .filter(warning -> warning.pointer().equals(pointer)
                        || (warning.pointer().equals(scope.pointer()) && isLast(question, scope)))
                .map(this::doubt)
                .toList();
    }

    /** A doubt about a whole item stands below its table. */
    private static boolean isLast(Question question, Scope scope) {
        return scope.list() != null && question.type() == Question.Type.TABLE;
    }

    private Field.Doubt doubt(View.Warning warning) {
        var confirmation = sitting.form().confirmed().stream()
                .filter(each -> each.check().equals(warning.rule().id()))
                .findFirst();
        return new Field.Doubt(
                warning.rule().id(),
                sitting.frame().words().sentence(warning.finding()),
                warning.rule().askReason(),
                confirmation.isPresent(),
                confirmation
                        .map(each -> Optional.ofNullable(each.reason()).orElse(""))
                        .orElse(""));
    }
}
