package org.gapatlas.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapatlas.expression.Answers;
import org.gapatlas.expression.Expression;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.jspecify.annotations.Nullable;

/** What rules see from inside one item of a list: its own answers first, then the questionnaire's. */
final class ItemSight implements Answers {

    private final Sight around;
    private final QuestionList list;
    private final Map<String, Object> item;
    private final Set<String> asking = new HashSet<>();

    ItemSight(Sight around, QuestionList list, Map<String, Object> item) {
        this.around = around;
        this.list = list;
        this.item = item;
    }

    boolean holds(Expression rule) {
        return Sight.holds(rule, this);
    }

    @Override
    public @Nullable Object find(String name) {
        int dot = name.indexOf('.');
        String id = dot < 0 ? name : name.substring(0, dot);
        Optional<Question> own = list.find(id);
        if (own.isEmpty()) return around.find(name);
        return shows(own.get()) ? RuleValues.of(item.get(id), dot < 0 ? null : name.substring(dot + 1)) : null;
    }

    @Override
    public List<Answers> items(String name) {
        return around.items(name);
    }

    private boolean shows(Question question) {
        if (question.shown() == null) return true;
        if (!asking.add(question.id())) return false;
        boolean shows = holds(question.shown());
        asking.remove(question.id());
        return shows;
    }
}
