package org.gapatlas.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A wording as it is compared: compatibility forms unified (NFKC), in lower case, without what stands in brackets. Å, ä and ö
 * are letters of their own and stay.
 *
 * @param text words with single spaces between them; empty where nothing is left
 */
record Wording(String text) {

    /** Letters that begin a word, by which compounds are told apart: their first part, as far as letters can tell. */
    private static final int FIRST_PART = 3;

    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LIST = Pattern.compile("[,;/\\n\\r•·|]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static Wording of(String text) {
        String one = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = squeezed(BRACKETED.matcher(one).replaceAll(" "));
        // What is nothing but a bracket is meant.
        return new Wording(bare.isEmpty() ? squeezed(one) : bare);
    }

    /** The entries of what may be a list, such as duties with commas between them; one that stands alone is all of it. */
    static List<Wording> split(String text) {
        Set<Wording> parts = new LinkedHashSet<>();
        parts.add(of(text));
        String bare = BRACKETED.matcher(text).replaceAll(" ");
        for (String part : LIST.split(bare)) if (!part.isBlank()) parts.add(of(part));
        return List.copyOf(parts);
    }

    /** The same without rings and dots, as foreign keyboards write it. */
    Wording folded() {
        return new Wording(MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ø', 'o')
                .replace("æ", "ae"));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The words, without punctuation. */
    List<String> words() {
        var words = new ArrayList<String>();
        for (String word : NO_WORD.split(text)) if (!word.isEmpty()) words.add(word);
        return words;
    }

    /** Words as they stand, with their punctuation. */
    List<String> pieces() {
        return text.isEmpty() ? List.of() : List.of(SPACE.split(text));
    }

    /** The first letters of every word, each packed into a number. */
    long[] firstParts() {
        return words().stream()
                .mapToLong(word -> Features.packed(word, 0, Math.min(FIRST_PART, word.length())))
                .sorted()
                .distinct()
                .toArray();
    }

    private static String squeezed(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
