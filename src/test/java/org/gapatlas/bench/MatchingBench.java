package org.gapatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.gapatlas.matching.ConceptKind;
import org.gapatlas.matching.Label;
import org.gapatlas.matching.Matcher;
import org.gapatlas.matching.Vocabulary;
import org.gapatlas.testing.Esco;
import org.junit.jupiter.api.Test;

/**
 * Times a match and type-ahead over the labels of ESCO, and weighs the index. Nothing is asserted but that things were found.
 * Run it with {@code mvn -B -ntp verify -Pbench -Dit.test=MatchingBench}.
 */
class MatchingBench {

    private static final Set<ConceptKind> KINDS = EnumSet.of(ConceptKind.OCCUPATION, ConceptKind.SKILL);
    private static final int ASKED = 3_000;

    @Test
    void how_long_words_take_to_find_their_concepts() {
        Map<String, List<Label>> all = Esco.labels();
        List<String> asked = queries(all);
        System.out.println(
                "| labels | index built | memory | one match, median / p99 | type-ahead, median / p99 |\n|---|---|---|---|---|");
        for (int size : new int[] {4_000, 40_000})
            measure(Map.of("en", all.get("en").subList(0, size)), asked, "en");
        measure(all, asked, null);
    }

    private static void measure(Map<String, List<Label>> labels, List<String> asked, String language) {
        long before = used();
        long begun = System.nanoTime();
        Matcher matcher = Matcher.of(new Vocabulary("1.2.0", labels, Map.of()));
        double built = (System.nanoTime() - begun) / 1e9;
        long weight = used() - before;
        int found = 0;
        for (String text : asked)
            found += matcher.match(text, language, KINDS, 10).size();
        assertThat(found).isPositive();
        double[] matches = times(asked, text -> matcher.match(text, language, KINDS, 10));
        double[] typed = times(begun(asked), text -> matcher.complete(text, language, KINDS, 10));
        System.out.printf(
                Locale.ROOT,
                "| %,d in %d languages | %.1f s | %d MB | %.2f / %.2f ms | %.2f / %.2f ms |%n",
                labels.values().stream().mapToInt(List::size).sum(),
                labels.size(),
                built,
                weight >> 20,
                matches[matches.length / 2],
                matches[matches.length * 99 / 100],
                typed[typed.length / 2],
                typed[typed.length * 99 / 100]);
    }

    /** Labels with a letter changed, as people misspell. */
    private static List<String> queries(Map<String, List<Label>> labels) {
        var random = new Random(10);
        var queries = new ArrayList<String>();
        List<Label> from = labels.get("en");
        for (int i = 0; i < ASKED; i++) {
            var text = new StringBuilder(from.get(random.nextInt(from.size())).text());
            text.setCharAt(random.nextInt(text.length()), 'e');
            queries.add(text.toString());
        }
        return queries;
    }

    /** What a form asks while somebody types: two letters, three, four and so on. */
    private static List<String> begun(List<String> asked) {
        var begun = new ArrayList<String>();
        for (String text : asked.subList(0, 300))
            for (int length = 2; length <= Math.min(12, text.length()); length++) begun.add(text.substring(0, length));
        return begun;
    }

    private static double[] times(List<String> texts, Consumer<String> ask) {
        for (String text : texts) ask.accept(text);
        return texts.stream()
                .mapToDouble(text -> {
                    long begun = System.nanoTime();
                    ask.accept(text);
                    return (System.nanoTime() - begun) / 1e6;
                })
                .sorted()
                .toArray();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
