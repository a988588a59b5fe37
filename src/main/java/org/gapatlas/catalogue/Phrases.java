package org.gapatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * What a programme says, in pieces short enough to be names of something: titles and key words whole, prose in runs of one to
 * five words, since whole sentences are like nothing.
 */
final class Phrases {

    private static final int LONGEST_RUN = 5;

    /** Words at the ends of a run that mean nothing by themselves are mostly shorter. */
    private static final int SHORTEST_END = 4;

    /** Prose beyond this says nothing new, and costs time. */
    private static final int MOST_WORDS = 400;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;:!?•])\\s+|\\s[–—-]\\s");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Phrases() {}

    /** A piece of text, and the text it stands in. */
    record Phrase(Link.Where where, String before, String words, String after) {}

    /** Shows every phrase with its language. */
    static void of(Programme programme, List<Curriculum.Outcome> outcomes, BiConsumer<String, Phrase> visitor) {
        programme.title().forEach((language, title) -> whole(Link.Where.TITLE, title, language, visitor));
        String own =
                programme.title().containsKey("sv") ? "sv" : programme.title().containsKey("fi") ? "fi" : "en";
        String award = programme.prospectus().award();
        if (award != null) whole(Link.Where.AWARD, award, own, visitor);
        programme.prospectus().tags().forEach(tag -> whole(Link.Where.TAG, tag, own, visitor));
        programme
                .prospectus()
                .description()
                .forEach((language, text) -> runs(Link.Where.DESCRIPTION, text, language, visitor));
        for (Curriculum.Outcome outcome : outcomes)
            for (Map.Entry<String, String> text : outcome.text().entrySet())
                whole(Link.Where.OUTCOME, text.getValue(), text.getKey(), visitor);
    }

    private static void whole(Link.Where where, String text, String language, BiConsumer<String, Phrase> visitor) {
        visitor.accept(language, new Phrase(where, "", text, ""));
    }

    private static void runs(Link.Where where, String text, String language, BiConsumer<String, Phrase> visitor) {
        int left = MOST_WORDS;
        for (String sentence : SENTENCE.split(text)) {
            List<String> words = List.of(SPACE.split(sentence.strip()));
            for (int from = 0; from < words.size() && left-- > 0; from++)
                for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_RUN); to++)
                    if (isName(words, from, to)) visitor.accept(language, phrase(where, words, from, to));
        }
    }

    private static boolean isName(List<String> words, int from, int to) {
        return words.get(from).length() >= SHORTEST_END && words.get(to - 1).length() >= SHORTEST_END;
    }

    private static Phrase phrase(Link.Where where, List<String> words, int from, int to) {
        var parts = new ArrayList<String>();
        parts.add(String.join(" ", words.subList(0, from)));
        parts.add(String.join(" ", words.subList(from, to)));
        parts.add(String.join(" ", words.subList(to, words.size())));
        return new Phrase(where, parts.get(0), parts.get(1), parts.get(2));
    }
}
