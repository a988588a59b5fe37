package org.gapatlas.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list that is laid out as a table: a question, or one year of one column of a question that is a table itself.
 *
 * @param name as the header has it: {@code certainty}, {@code recruit_new_2027}
 * @param heads the table's column; empty for a question that is none
 * @param year of a table; 0 for a question that is none
 */
record ListColumn(String name, Question question, String heads, int year) {

    /** The item's id; an empty one is a new item. */
    static final String ID = "id";

    /** The ending of columns that tell what a code means; nobody reads them back. */
    static final String NAME = "_name";

    /** The columns of a list, in the order of asking; a table's by year. */
    static List<ListColumn> of(QuestionList list, Horizon horizon) {
        var columns = new ArrayList<ListColumn>();
        for (Question question : list.questions())
            if (question.type() == Question.Type.TABLE)
                for (int year : horizon.years())
                    for (String heads : question.columns())
                        columns.add(new ListColumn(heads + "_" + year, question, heads, year));
            else if (!question.isNote()) columns.add(new ListColumn(question.id(), question, "", 0));
        return columns;
    }

    boolean isHeads() {
        return year > 0 || question.type() == Question.Type.HEADS;
    }

    /** Whether the column after it tells the name of its code. */
    boolean isNamed() {
        return question.type() == Question.Type.CODE && !question.multiple();
    }

    /** What an item says in this column; null where nothing. */
    @Nullable
    Object answer(Map<String, Object> item) {
        Object answer = item.get(question.id());
        if (year == 0) return answer;
        return answer instanceof Map<?, ?> rows && rows.get(String.valueOf(year)) instanceof Map<?, ?> cells
                ? cells.get(heads)
                : null;
    }

    /** Where an item's answer in this column stands. */
    String pointer(String list, String item) {
        String answer = "/lists/" + list + Tree.step(item) + Tree.step(question.id());
        return year == 0 ? answer : answer + "/" + year + Tree.step(heads);
    }
}
