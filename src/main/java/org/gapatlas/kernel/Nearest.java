package org.gapatlas.kernel;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the valid words nearest to a wrong one, for the advice in a message. */
public final class Nearest {

    private Nearest() {}

    /** At most three of the valid words, nearest first by edit distance (Levenshtein 1966), equals in word order. */
    public static List<String> to(String wrong, Collection<String> valid) {
        String word = wrong.toLowerCase(Locale.ROOT);
        record Candidate(String text, int distance) {}
        return valid.stream()
                .map(text -> new Candidate(text, distance(word, text.toLowerCase(Locale.ROOT))))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::text))
                .limit(3)
                .map(Candidate::text)
                .toList();
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
