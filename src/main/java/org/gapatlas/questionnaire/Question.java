package org.gapatlas.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapatlas.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * One question: what kind of answer it takes and within which bounds.
 *
 * @param concept links the same measure over versions and rounds; empty for none
 * @param requiredIf when an answer must be given, beyond {@code required}; null for never
 * @param least the smallest number, or 0 where nothing else is said
 * @param most the largest number, or the most letters of a text
 * @param optionSet names the set of {@code options} in texts; empty for other types
 * @param options the words to choose from; empty for other types
 * @param exclusive options that stand alone
 * @param codes the code list to choose from; empty for other types
 * @param suggest whether the list is long and choices are suggested while typing
 * @param columns of a table of heads, whose rows are the horizon's years
 * @param columnConcepts what a table's columns measure, by column
 * @param contact whether the answer is an address, kept apart from the answers
 */
public record Question(
        String id,
        Type type,
        String concept,
        boolean required,
        @Nullable Expression requiredIf,
        boolean multiple,
        int least,
        int most,
        String optionSet,
        List<String> options,
        Set<String> exclusive,
        String codes,
        boolean suggest,
        List<String> columns,
        Map<String, String> columnConcepts,
        @Nullable Expression shown,
        boolean locked,
        Set<Prefill> prefill,
        boolean contact,
        List<Rule> checks)
        implements Item {

    /** What kind of answer a question takes. */
    public enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        HEADS,
        BOOLEAN,
        CHOICE,
        CODE,
        DATE,
        YEAR,
        EMAIL,
        ORG_ID,
        NOTE,
        TABLE
    }

    /** Where a first answer may come from; it is marked until it is confirmed. */
    public enum Prefill {
        INVITATION,
        PREVIOUS,
        REGISTER
    }

    public Question {
        options = List.copyOf(options);
        exclusive = Set.copyOf(exclusive);
        columns = List.copyOf(columns);
        columnConcepts = Collections.unmodifiableMap(new LinkedHashMap<>(columnConcepts));
        prefill = Set.copyOf(prefill);
        checks = List.copyOf(checks);
    }

    /** Whether it is a text to read, without an answer. */
    public boolean isNote() {
        return type == Type.NOTE;
    }
}
