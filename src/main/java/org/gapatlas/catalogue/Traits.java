package org.gapatlas.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of a sketch that can be compared: in lower case, without those that say nothing about the education or its
 * provider.
 *
 * @param titles the words of each title
 * @param orgNumber digits only; empty where not told
 */
record Traits(Sketch sketch, List<Set<String>> titles, Set<String> provider, String orgNumber) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

    private static final Set<String> JOINING = Set.of(
            "och", "inom", "med", "för", "till", "på", "av", "en", "ett", "the", "of", "and", "in", "for", "with",
            "ja");

    private static final Set<String> LEGAL_FORMS =
            Set.of("ab", "aktiebolag", "hb", "ek", "för", "oy", "oyj", "ky", "ry", "sr", "publ", "och", "ja", "and");

    static Traits of(Sketch sketch) {
        return new Traits(
                sketch,
                sketch.titles().stream()
                        .map(title -> words(title, JOINING))
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .toList(),
                words(sketch.provider(), LEGAL_FORMS),
                NO_DIGIT.matcher(sketch.orgNumber() == null ? "" : sketch.orgNumber())
                        .replaceAll(""));
    }

    private static Set<String> words(String text, Set<String> without) {
        var words = new TreeSet<String>();
        for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT)))
            if (word.length() > 1 && !without.contains(word)) words.add(word);
        return words;
    }
}
