package org.gapatlas.questionnaire;

import java.util.List;
import org.gapatlas.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A step of the questionnaire.
 *
 * @param shown when it is asked; null for always
 */
public record Section(String id, @Nullable Expression shown, List<Item> items) {

    public Section {
        items = List.copyOf(items);
    }
}
