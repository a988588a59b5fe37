package org.gapatlas.survey;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.questionnaire.CodeLists;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Whether one answer is of the kind that its question takes. Nothing is coerced: {@code "12"} is a text. */
final class ValueRules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[^@\\s]{2,}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final CodeLists codes;
    private final Horizon horizon;
    private final List<Finding> faults;

    ValueRules(CodeLists codes, Horizon horizon, List<Finding> faults) {
        this.codes = codes;
        this.horizon = horizon;
        this.faults = faults;
    }

    void check(Question question, Object value, String pointer) {
        switch (question.type()) {
            case INTEGER -> integer(question, value, pointer);
            case DECIMAL -> decimal(question, value, pointer);
            case HEADS -> heads(value, pointer);
            case DATE -> require(isDate(value), "not-a-date", value, pointer);
            case YEAR -> require(isYear(value), "not-a-year", value, pointer);
            case ORG_ID -> require(isCompany(value), "not-a-company-id", value, pointer);
            case TEXT -> text(question.most(), value, pointer);
            case BOOLEAN -> require(value instanceof Boolean, "not-true-or-false", value, pointer);
            case CHOICE -> words(question, question.options(), "unknown-choice", value, pointer);
            case CODE -> words(question, codes.get(question.codes()), "unknown-code", value, pointer);
            case EMAIL ->
                require(value instanceof String text && EMAIL.matcher(text).matches(), "not-an-email", value, pointer);
            case TABLE -> table(question, value, pointer);
            case NOTE ->
                faults.add(Fault.of("unknown-item", pointer, question.id()).with("nearest", ""));
        }
    }

    private void integer(Question question, Object value, String pointer) {
        if (!(value instanceof Integer || value instanceof Long || value instanceof java.math.BigInteger))
            faults.add(Fault.of("not-a-whole-number", pointer, value));
        else if (!(value instanceof Integer whole) || whole < question.least() || whole > question.most())
            faults.add(Fault.of("number-outside", pointer, value)
                    .with("least", question.least())
                    .with("most", question.most()));
    }

    private void decimal(Question question, Object value, String pointer) {
        if (!(value instanceof Number number)) faults.add(Fault.of("not-a-number", pointer, value));
        else if (number.doubleValue() < question.least() || number.doubleValue() > question.most())
            faults.add(Fault.of("number-outside", pointer, value)
                    .with("least", question.least())
                    .with("most", question.most()));
    }

    private static boolean isDate(Object value) {
        try {
            return value instanceof String text
                    && LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isYear(Object value) {
        return value instanceof Integer year && year >= 1900 && year <= 2200;
    }

    private static boolean isCompany(Object value) {
        return value instanceof String id
                && Taxonomy.COUNTRIES.stream()
                        .anyMatch(country -> CompanyIds.findFault(country, id).isEmpty());
    }

    private void text(int most, Object value, String pointer) {
        if (!(value instanceof String text)) faults.add(Fault.of("not-a-text", pointer, value));
        else if (text.length() > most)
            faults.add(Fault.of("text-too-long", pointer, text.length()).with("most", most));
        else if (!Texts.isClean(text)) faults.add(Fault.of("text-not-clean", pointer, ""));
    }

    private void words(Question question, Collection<String> known, String fault, Object value, String pointer) {
        if (!question.multiple()) {
            word(known, fault, value, pointer);
            return;
        }
        if (!(value instanceof List<?> list)) {
            faults.add(Fault.of("not-a-list", pointer, value));
            return;
        }
        for (int i = 0; i < list.size(); i++) word(known, fault, list.get(i), pointer + "/" + i);
        require(new HashSet<>(list).size() == list.size(), "choice-twice", value, pointer);
        boolean alone = list.size() == 1 || list.stream().noneMatch(question.exclusive()::contains);
        require(alone, "choice-stands-alone", value, pointer);
    }

    private void word(Collection<String> known, String fault, @Nullable Object value, String pointer) {
        if (!(value instanceof String word)) faults.add(Fault.of("not-a-text", pointer, String.valueOf(value)));
        else if (!known.contains(word))
            faults.add(Fault.of(fault, pointer, word).with("nearest", String.join(", ", Nearest.to(word, known))));
    }

    private void table(Question question, Object value, String pointer) {
        if (!(value instanceof Map<?, ?> rows)) {
            faults.add(Fault.of("not-an-object", pointer, value));
            return;
        }
        rows.forEach((year, row) -> {
            String here = pointer + Tree.step(year);
            if (!YEAR.matcher(String.valueOf(year)).matches() || !horizon.has(Integer.parseInt(String.valueOf(year))))
                faults.add(Fault.of("plan-outside-horizon", here, year)
                        .with("first", horizon.first())
                        .with("last", horizon.last()));
            else if (row instanceof Map<?, ?> cells)
                cells.forEach((column, heads) -> heads(question, String.valueOf(column), heads, here));
            else faults.add(Fault.of("not-an-object", here, row));
        });
    }

    private void heads(Question question, String column, Object heads, String row) {
        String pointer = row + Tree.step(column);
        if (!question.columns().contains(column))
            faults.add(Fault.of("unknown-item", pointer, column)
                    .with("nearest", String.join(", ", Nearest.to(column, question.columns()))));
        else heads(heads, pointer);
    }

    private void heads(Object heads, String pointer) {
        if (heads instanceof Integer whole && whole < 0) faults.add(Fault.of("heads-negative", pointer, whole));
        else if (Heads.find(heads).isEmpty())
            faults.add(Fault.of("not-heads", pointer, heads).with("brackets", String.join(", ", Heads.bracketWords())));
    }

    private void require(boolean holds, String fault, Object value, String pointer) {
        if (!holds) faults.add(Fault.of(fault, pointer, value));
    }
}
