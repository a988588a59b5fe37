package org.gapatlas.survey.http.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gapatlas.questionnaire.QuestionList;
import org.jspecify.annotations.Nullable;

/** What people call the place that a pointer leads to: the item's title, the question, and in a table the year and column. */
final class Labels {

    private Labels() {}

    static String of(Sitting sitting, String pointer) {
        String question = Names.questionOf(pointer);
        String item = Names.itemOf(pointer);
        var words = new ArrayList<String>();
        @Nullable
        QuestionList list = item.isEmpty()
                ? null
                : sitting.questionnaire().findList(Names.listOf(pointer)).orElse(null);
        if (list != null) words.add(Entries.title(sitting, list, item));
        if (!question.equals(item)) words.add(question(sitting, list, item, question));
        words.addAll(cell(sitting, Names.restOf(pointer)));
        return words.isEmpty() ? pointer : String.join(" · ", words);
    }

    private static String question(Sitting sitting, @Nullable QuestionList list, String item, String question) {
        Optional<String> label = list == null
                ? sitting.findText(question + ".label")
                : sitting.findText(question + ".label", list, sitting.item(list, item));
        return label.orElse(question);
    }

    private static List<String> cell(Sitting sitting, List<String> rest) {
        return rest.stream()
                .map(step -> sitting.findText(step + ".short").orElse(step))
                .toList();
    }
}
