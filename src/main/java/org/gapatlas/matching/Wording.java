package org.gapatlas.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A wording as it is compared: compatibility forms unified (NFKC), in lower case, without what stands in brackets. Å, ä and ö
 * are letters of their own and stay.
 *
 * @param text words with single spaces between them; empty where nothing is left
 */
record Wording(String text) {

    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    static Wording of(String text) {
        String one = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = SPACE.matcher(BRACKETED.matcher(one).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        // What is nothing but a bracket is meant.
        return new Wording(bare.isEmpty() ? SPACE.matcher(one).replaceAll(" ").strip() : bare);
    }

    /** The words, without punctuation. */
    List<String> words() {
        var words = new ArrayList<String>();
        for (String word : NO_WORD.split(text)) if (!word.isEmpty()) words.add(word);
        return words;
    }

    /**
     * What is counted: character n-grams of two to four letters inside word bounds, and twice the first four letters of every
     * word, since Swedish, Finnish and English all bend and join words at their end.
     */
    List<String> features() {
        var features = new ArrayList<String>();
        for (String word : SPACE.split(text)) if (!word.isEmpty()) grams(" " + word + " ", features);
        for (String word : words()) {
            String begin = word.substring(0, Math.min(LONGEST, word.length()));
            features.add("^" + begin);
            features.add("^^" + begin);
        }
        return features;
    }

    private static void grams(String padded, List<String> features) {
        for (int length = SHORTEST; length <= LONGEST; length++) {
            if (padded.length() <= length) {
                features.add(padded);
                return;
            }
            for (int from = 0; from + length <= padded.length(); from++)
                features.add(padded.substring(from, from + length));
        }
    }
}
