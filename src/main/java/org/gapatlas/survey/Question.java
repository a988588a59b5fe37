package org.gapatlas.survey;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question: what kind of answer it takes and within which bounds.
 *
 * @param id never used for anything else, in any version
 * @param least the smallest whole number, or 0 where nothing else is said
 * @param most the largest whole number, or the most letters of a text
 * @param options the words to choose from; empty for other types
 * @param exclusive options that stand alone
 * @param codes the code list to choose from; empty for other types
 * @param columns of a table of heads, whose rows are the horizon's years
 * @param shown when it is asked; null for always
 * @param contact whether the answer is an address, kept apart from the answers
 */
public record Question(
        String id,
        Type type,
        boolean required,
        boolean multiple,
        int least,
        int most,
        List<String> options,
        Set<String> exclusive,
        String codes,
        List<String> columns,
        @Nullable Condition shown,
        boolean contact) {

    /** What kind of answer a question takes. */
    public enum Type {
        INTEGER,
        TEXT,
        BOOLEAN,
        CHOICE,
        CODE,
        EMAIL,
        TABLE
    }

    public Question {
        options = List.copyOf(options);
        exclusive = Set.copyOf(exclusive);
        columns = List.copyOf(columns);
    }
}
