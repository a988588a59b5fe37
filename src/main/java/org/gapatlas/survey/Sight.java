package org.gapatlas.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapatlas.expression.Answers;
import org.gapatlas.expression.Evaluator;
import org.gapatlas.expression.Expression;
import org.gapatlas.questionnaire.Item;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.Section;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a questionnaire see of a response. An answer to a question that is not asked is null in every rule, so
 * hiding one question may hide the next. {@code previous.} leads to the workplace's last answer.
 */
final class Sight implements Answers {

    private static final String PREVIOUS = "previous.";
    private static final Evaluator EVALUATOR = new Evaluator();

    private final ResponseForm form;
    private final ResponseForm previous;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, QuestionList> lists = new HashMap<>();
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Boolean> shown = new HashMap<>();

    private Sight(Questionnaire questionnaire, ResponseForm form, ResponseForm previous) {
        this.form = form;
        this.previous = previous;
        questionnaire.questions().forEach(question -> questions.put(question.id(), question));
        questionnaire.lists().forEach(list -> lists.put(list.id(), list));
        questionnaire.sections().forEach(section -> section.items().forEach(item -> sections.put(item.id(), section)));
    }

    /**
     * @param previous the workplace's last answer; an empty one where there is none
     */
    static Sight of(Questionnaire questionnaire, ResponseForm form, ResponseForm previous) {
        return new Sight(questionnaire, form, previous);
    }

    /** Whether a single question or a list is asked. */
    boolean shows(Item item) {
        Boolean known = shown.get(item.id());
        if (known != null) return known;
        // A rule that leads back to itself is refused at publication; here it would read its own answer as hidden.
        shown.put(item.id(), false);
        boolean shows = holds(sections.get(item.id())) && (item.shown() == null || holds(item.shown()));
        shown.put(item.id(), shows);
        return shows;
    }

    /** Whether a question is asked of one item of a list. */
    boolean shows(QuestionList list, Map<String, Object> item, Question question) {
        return shows(list) && (question.shown() == null || new ItemSight(this, list, item).holds(question.shown()));
    }

    boolean shows(Section section) {
        return holds(section);
    }

    boolean holds(Expression rule) {
        return Boolean.TRUE.equals(EVALUATOR.holds(rule, this));
    }

    /** What the rules of one item see: its own answers first, then the questionnaire's. */
    ItemSight within(QuestionList list, Map<String, Object> item) {
        return new ItemSight(this, list, item);
    }

    static boolean holds(Expression rule, Answers answers) {
        return Boolean.TRUE.equals(EVALUATOR.holds(rule, answers));
    }

    @Override
    public @Nullable Object find(String name) {
        if (name.startsWith(PREVIOUS)) return answer(name.substring(PREVIOUS.length()), previous, false);
        return answer(name, form, true);
    }

    @Override
    public List<Answers> items(String name) {
        @Nullable QuestionList list = lists.get(name);
        if (list == null || !shows(list)) return List.of();
        return form.lists().getOrDefault(name, Map.of()).values().stream()
                .map(item -> (Answers) new ItemSight(this, list, item))
                .toList();
    }

    private @Nullable Object answer(String name, ResponseForm from, boolean now) {
        int dot = name.indexOf('.');
        String id = dot < 0 ? name : name.substring(0, dot);
        @Nullable Question question = questions.get(id);
        if (question == null || (now && !shows(question))) return null;
        return RuleValues.of(from.answers().get(id), dot < 0 ? null : name.substring(dot + 1));
    }

    private boolean holds(@Nullable Section section) {
        return section == null || section.shown() == null || holds(section.shown());
    }
}
