package org.gapatlas.survey.http.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gapatlas.kernel.LocalizedText;
import org.gapatlas.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/** What can be ticked or chosen as the answer to a question, and what is. */
final class Choices {

    /** A code list is ticked from where it is short, else typed with suggestions. */
    static final int MOST_TICKED = 12;

    /** Of all languages, those that workplaces here work in stand ready to be ticked. */
    private static final List<String> COMMON_LANGUAGES = List.of("sv", "fi", "en");

    private final Sitting sitting;
    private final Typed typed;

    Choices(Sitting sitting, Typed typed) {
        this.sitting = sitting;
        this.typed = typed;
    }

    /** The name that a code has in the reader's language. */
    String name(Question question, String code) {
        return Optional.ofNullable(sitting.codes().namesOf(question.codes()).get(code))
                .map(name -> name.in(sitting.language()))
                .orElse(code);
    }

    List<Field.Option> of(Question question, String kind, @Nullable Object answer) {
        Set<String> chosen = chosen(question, answer);
        return switch (kind) {
            case "radio", "checks" ->
                question.type() == Question.Type.BOOLEAN
                        ? List.of(option("yes", "yes", chosen), option("no", "no", chosen))
                        : question.options().stream()
                                .map(word -> option(word, question.optionSet() + "." + word, chosen))
                                .toList();
            case "select" -> levels(chosen);
            case "picks" -> picks(question, chosen);
            default -> List.of();
        };
    }

    private Set<String> chosen(Question question, @Nullable Object answer) {
        var chosen = new LinkedHashSet<String>();
        var again = typed.findAll(question.id());
        if (again.isPresent()) chosen.addAll(again.get());
        else if (answer instanceof List<?> list) list.forEach(each -> chosen.add(String.valueOf(each)));
        else if (answer instanceof Boolean yes) chosen.add(yes ? "yes" : "no");
        else if (answer != null) chosen.add(String.valueOf(answer));
        return chosen;
    }

    private Field.Option option(String word, String key, Set<String> chosen) {
        return new Field.Option(
                word, sitting.text(key), sitting.findText(key + ".help").orElse(""), chosen.contains(word));
    }

    private List<Field.Option> levels(Set<String> chosen) {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(String::valueOf)
                .map(level -> option(level, "eqf." + level, chosen))
                .toList();
    }

    /** Short lists whole; of languages those common here; of other long ones what is chosen. */
    private List<Field.Option> picks(Question question, Set<String> chosen) {
        Map<String, LocalizedText> names = sitting.codes().namesOf(question.codes());
        if (names.size() <= MOST_TICKED) return named(question, names.keySet(), chosen);
        var shown = new LinkedHashSet<>(COMMON_LANGUAGES);
        shown.retainAll(names.keySet());
        shown.addAll(chosen);
        return named(question, shown, chosen);
    }

    private List<Field.Option> named(Question question, Iterable<String> codes, Set<String> chosen) {
        var options = new ArrayList<Field.Option>();
        codes.forEach(code -> options.add(new Field.Option(code, name(question, code), "", chosen.contains(code))));
        return options;
    }
}
