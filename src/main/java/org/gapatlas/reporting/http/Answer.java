package org.gapatlas.reporting.http;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.gapatlas.gap.Cell;
import org.gapatlas.kernel.Words;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.gapatlas.web.Writing;

/**
 * Answers in a sentence, with the number in it, what the page was asked; a second sentence tells what another region
 * could give or lacks too. Published heads are rounded, so the sentence says "about".
 */
final class Answer {

    /** Fewer heads than this are called balance: one resignation would turn them. */
    private static final int FEW = 5;

    private final ReleasedTable table;
    private final Taxonomy taxonomy;
    private final Words words;
    private final Writing writing;
    private final Choice choice;

    Answer(ReleasedTable table, Taxonomy taxonomy, Words words, Choice choice) {
        this.table = table;
        this.taxonomy = taxonomy;
        this.words = words;
        this.writing = Writing.in(words.language());
        this.choice = choice;
    }

    /** A region whose number may be shown, and the number. */
    private record Known(String region, double value) {}

    String say() {
        if (!table.wasAsked(choice.group())) return say("not-asked", Map.of());
        List<Known> known = known();
        if (known.isEmpty()) return say(isWithheldSomewhere() ? "withheld" : "no-need", Map.of());
        return choice.measure() == MapMeasure.GAP ? gap(known) : coverage(known);
    }

    private String gap(List<Known> known) {
        Known most = largest(known, Known::value);
        Known least = largest(known, k -> -k.value());
        if (most.value() >= FEW) return join(say("lacks", "lacks", most), also(most, without(known, most)));
        return least.value() <= -FEW ? say("over", "trains", least) : say("near", Map.of());
    }

    private Optional<String> also(Known most, List<Known> others) {
        if (others.isEmpty()) return Optional.empty();
        Known least = largest(others, k -> -k.value());
        if (least.value() <= -FEW) return Optional.of(say("also.over", "trains", least));
        Known next = largest(others, Known::value);
        return Optional.of(next.value() >= FEW ? say("also.lacks", "lacks", next) : say("also.near", "near", next));
    }

    private String coverage(List<Known> known) {
        Known worst = largest(known, k -> -k.value());
        List<Known> others = without(known, worst);
        return join(
                say("coverage", "in", worst),
                others.isEmpty()
                        ? Optional.empty()
                        : Optional.of(say("also.coverage", "in", largest(others, Known::value))));
    }

    private List<Known> known() {
        return taxonomy.nuts2().list().stream()
                .map(Term::id)
                .filter(region ->
                        table.find(choice.group(), region, choice.year()).isPresent())
                .flatMap(region -> {
                    OptionalDouble value = table.value(choice.measure(), choice.group(), region, choice.year());
                    return value.stream().mapToObj(v -> new Known(region, v));
                })
                .toList();
    }

    private boolean isWithheldSomewhere() {
        return taxonomy.nuts2().list().stream()
                .flatMap(region -> table.find(choice.group(), region.id(), choice.year()).stream())
                .anyMatch(Cell.Withheld.class::isInstance);
    }

    /** A sentence about a region, whose name takes the form that the sentence needs: Finnish has a case for each. */
    private String say(String key, String form, Known known) {
        return say(
                key,
                Map.of(
                        "region", words.say("pages.region." + known.region() + "." + form),
                        "number", choice.measure().write(known.value(), writing)));
    }

    private String say(String key, Map<String, String> more) {
        String people = "pages.people." + choice.group();
        Map<String, Object> values = new HashMap<>(more);
        values.put("people", words.say(people));
        values.put("group", words.say(people + ".all"));
        values.put("year", choice.year());
        String sentence = words.say("pages.answer." + key, values);
        return sentence.substring(0, 1).toUpperCase(words.language().locale()) + sentence.substring(1);
    }

    private static Known largest(List<Known> known, ToDoubleFunction<Known> by) {
        return known.stream().max(Comparator.comparingDouble(by)).orElseThrow();
    }

    private static List<Known> without(List<Known> known, Known one) {
        return known.stream().filter(k -> k != one).toList();
    }

    private static String join(String first, Optional<String> second) {
        return second.map(also -> first + " " + also).orElse(first);
    }
}
