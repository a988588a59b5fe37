package org.gapatlas.survey;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a question is asked: another one of the same level has one of these answers. Unanswered hides. */
public record Condition(String question, Set<String> words) {

    private static final Pattern WORD = Pattern.compile("'([^']*)'");
    private static final Pattern FORM =
            Pattern.compile("([a-z][a-z0-9_]*) (?:= ('[^']*')|in \\[('[^']*'(?:, ?'[^']*')*)])");

    public Condition {
        words = Set.copyOf(words);
    }

    /** Reads {@code a = 'x'} and {@code a in ['x', 'y']}, the two forms that the shipped questionnaire uses. */
    public static Condition parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches())
            throw new IllegalArgumentException(
                    "The condition (%s) is of a form that is not known. Maybe write: a in ['x', 'y'].".formatted(text));
        var words = WORD.matcher(text)
                .results()
                .map(word -> word.group(1))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        return new Condition(form.group(1), words);
    }

    boolean holds(Map<String, Object> answers) {
        return answers.get(question) instanceof String answer && words.contains(answer);
    }
}
