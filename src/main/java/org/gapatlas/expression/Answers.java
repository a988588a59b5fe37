package org.gapatlas.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expression's names stand for. Dotted names arrive whole: {@code previous.headcount}, {@code plan.recruit_new}.
 */
public interface Answers {

    /**
     * The answer of this name: a truth value, number, text or a list of such (a multiple choice; a table's column over the
     * years, with null for an empty cell). Null where it is unanswered, hidden or unknown; any other kind counts as null.
     */
    @Nullable
    Object find(String name);

    /**
     * The items of a list, each with its own names first and the questionnaire's behind them ({@link #within} does that);
     * empty where there are none or where the name is no list.
     */
    List<Answers> items(String list);

    /**
     * An item's own answers with the questionnaire's behind them, or with another list's item's. Ids are unique, so that none
     * hides another.
     */
    static Answers within(Answers item, Answers outer) {
        return new Answers() {
            @Override
            public @Nullable Object find(String name) {
                @Nullable Object own = item.find(name);
                return own == null ? outer.find(name) : own;
            }

            @Override
            public List<Answers> items(String list) {
                return outer.items(list).stream()
                        .map(inner -> within(inner, this))
                        .toList();
            }
        };
    }
}
