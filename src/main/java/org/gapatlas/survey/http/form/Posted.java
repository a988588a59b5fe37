package org.gapatlas.survey.http.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gapatlas.kernel.LocalizedText;
import org.gapatlas.questionnaire.CodeLists;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.survey.HeadsText;
import org.gapatlas.survey.WholeText;
import org.jspecify.annotations.Nullable;

/** Reads what a page sent back as answers: of each question that the page asked, what stands there now, or that nothing does. */
final class Posted {

    /** The hidden fields that name the questions which the page asked. */
    static final String ASKED = "asked";

    private final MultivaluedMap<String, String> form;
    private final CodeLists codes;
    private final List<Integer> years;

    Posted(MultivaluedMap<String, String> form, CodeLists codes, List<Integer> years) {
        this.form = form;
        this.codes = codes;
        this.years = years;
    }

    /** A merge patch of these questions, as far as the page asked them; null stands for nothing answered. */
    Map<String, @Nullable Object> answers(List<Question> questions) {
        var answers = new LinkedHashMap<String, @Nullable Object>();
        for (Question question : questions) if (wasAsked(question)) put(answers, questions, question);
        return answers;
    }

    private void put(Map<String, @Nullable Object> answers, List<Question> questions, Question question) {
        if (OwnWords.isRole(question) && questions.stream().anyMatch(OwnWords::isWords)) {
            String typed = text(question.id());
            @Nullable
            String code = OwnWords.code(typed, codes.namesOf(question.codes())).orElse(null);
            answers.put(OwnWords.ROLE, code);
            answers.put(OwnWords.WORDS, code == null && !typed.isEmpty() ? typed : null);
        } else if (!question.isNote()) answers.put(question.id(), answer(question));
    }

    private boolean wasAsked(Question question) {
        return form.getOrDefault(ASKED, List.of()).contains(question.id());
    }

    private @Nullable Object answer(Question question) {
        String typed = text(question.id());
        return switch (question.type()) {
            case INTEGER, YEAR -> WholeText.read(typed);
            case DECIMAL -> decimal(typed);
            case HEADS -> HeadsText.read(typed);
            case BOOLEAN -> typed.isEmpty() ? null : (Object) typed.equals("yes");
            case TABLE -> table(question);
            case CODE -> question.multiple() ? picks(question) : code(question, typed);
            case CHOICE -> question.multiple() ? orNull(chosen(question)) : orNull(typed);
            default -> orNull(typed);
        };
    }

    private Map<String, @Nullable Object> table(Question question) {
        var rows = new LinkedHashMap<String, @Nullable Object>();
        for (int year : years) {
            var row = new LinkedHashMap<String, @Nullable Object>();
            for (String column : question.columns()) {
                String name = Names.cell(question.id(), year, column);
                if (form.containsKey(name)) row.put(column, HeadsText.read(text(name)));
            }
            // A year without any number is not there at all.
            rows.put(String.valueOf(year), row.values().stream().allMatch(Objects::isNull) ? null : row);
        }
        return rows;
    }

    /** What is ticked, and what was typed to be added. */
    private @Nullable Object picks(Question question) {
        Map<String, LocalizedText> names = codes.namesOf(question.codes());
        var picked = new LinkedHashSet<>(chosen(question));
        for (String typed : form.getOrDefault(question.id() + ".add", List.of()))
            if (!typed.isBlank()) picked.add(OwnWords.code(typed, names).orElse(typed.strip()));
        return orNull(new ArrayList<>(picked));
    }

    private @Nullable Object code(Question question, String typed) {
        return typed.isEmpty()
                ? null
                : OwnWords.code(typed, codes.namesOf(question.codes())).orElse(typed);
    }

    private List<String> chosen(Question question) {
        return form.getOrDefault(question.id(), List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static @Nullable Object decimal(String typed) {
        if (typed.isEmpty()) return null;
        try {
            return new BigDecimal(typed.replace(',', '.'));
        } catch (NumberFormatException e) {
            return typed;
        }
    }

    String text(String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }

    private static @Nullable Object orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Object orNull(List<String> list) {
        return list.isEmpty() ? null : list;
    }
}
