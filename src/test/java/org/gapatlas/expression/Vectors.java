package org.gapatlas.expression;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file that both evaluators are held to. Its answers are what {@link Answers} finds; {@code previous} comes with its
 * prefix; the items of {@code lists} are in order.
 */
record Vectors(List<Case> cases, List<FaultCase> faults) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Vectors read() {
        try (var file = Vectors.class.getResourceAsStream("/expression/vectors.json")) {
            return JSON.readValue(file, Vectors.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What an expression is worth; with a tree, what it must be as JSON. */
    record Case(
            String about,
            String expression,
            @Nullable Object tree,
            @Nullable Map<String, Object> answers,
            @Nullable Map<String, List<Map<String, Object>>> lists,
            @Nullable Map<String, Object> previous,
            @Nullable Object value) {

        Case withTree(Object written) {
            return new Case(about, expression, written, answers, lists, previous, value);
        }

        Case withValue(@Nullable Object found) {
            return new Case(about, expression, tree, answers, lists, previous, found);
        }

        Answers scope() {
            return new Questionnaire(or(answers), or(lists), or(previous));
        }

        private static <V> Map<String, V> or(@Nullable Map<String, V> given) {
            return given == null ? Map.of() : given;
        }

        /** Whether it is the value of this case; to the bit where it is a number. */
        boolean isMetBy(@Nullable Object found) {
            return Objects.equals(doubles(value), doubles(found));
        }

        private static @Nullable Object doubles(@Nullable Object value) {
            if (value instanceof List<?> list)
                return list.stream().map(Case::doubles).map(String::valueOf).toList();
            return value instanceof Number number ? (Object) (number.doubleValue() + 0.0) : value;
        }
    }

    /** A text that is no expression, and where reading stops. */
    record FaultCase(String expression, int position) {}

    private record Questionnaire(
            Map<String, Object> answers, Map<String, List<Map<String, Object>>> lists, Map<String, Object> previous)
            implements Answers {

        @Override
        public @Nullable Object find(String name) {
            return name.startsWith("previous.") ? previous.get(name.substring(9)) : answers.get(name);
        }

        @Override
        public List<Answers> items(String list) {
            return lists.getOrDefault(list, List.of()).stream()
                    .map(item -> Answers.within(new Questionnaire(item, Map.of(), Map.of()), this))
                    .toList();
        }
    }
}
