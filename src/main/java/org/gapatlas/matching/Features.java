package org.gapatlas.matching;

import java.util.Arrays;

/**
 * What is counted of a wording: character n-grams of two to four letters inside word bounds, and the first four letters of
 * every word, which count {@link #BEGINNING} times, since Swedish, Finnish and English all bend and join words at their end.
 * Up to four letters of 16 bits fit into a number; beginnings are told apart by being negative.
 *
 * @param ids sorted, each once
 * @param times how often each of them stands there
 * @param length how many there are in all
 */
record Features(long[] ids, int[] times, int length) {

    static final int BEGINNING = 2;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 4;

    static Features of(Wording wording) {
        var found = new Growing();
        for (String piece : wording.pieces()) grams(" " + piece + " ", found);
        int grams = found.size;
        for (String word : wording.words()) found.add(~packed(word, 0, Math.min(LONGEST, word.length())));
        return counted(found, grams + BEGINNING * (found.size - grams));
    }

    /** How much more it counts than others. */
    static int factor(long id) {
        return id < 0 ? BEGINNING : 1;
    }

    /** At most four letters as a number. */
    static long packed(String text, int from, int to) {
        long id = 0;
        for (int i = from; i < to; i++) id = id << 16 | text.charAt(i);
        return id;
    }

    /** The letters of a number; bounds of words as spaces. */
    static String unpacked(long id) {
        var letters = new StringBuilder();
        for (long rest = id < 0 ? ~id : id; rest != 0; rest >>>= 16) letters.append((char) rest);
        return letters.reverse().toString();
    }

    private static void grams(String padded, Growing found) {
        for (int length = SHORTEST; length <= LONGEST; length++) {
            if (padded.length() <= length) {
                found.add(packed(padded, 0, padded.length()));
                return;
            }
            for (int from = 0; from + length <= padded.length(); from++) found.add(packed(padded, from, from + length));
        }
    }

    private static Features counted(Growing found, int length) {
        Arrays.sort(found.ids, 0, found.size);
        var ids = new long[found.size];
        var times = new int[found.size];
        int distinct = 0;
        for (int i = 0; i < found.size; i++) {
            if (distinct == 0 || ids[distinct - 1] != found.ids[i]) ids[distinct++] = found.ids[i];
            times[distinct - 1]++;
        }
        return new Features(Arrays.copyOf(ids, distinct), Arrays.copyOf(times, distinct), length);
    }

    private static final class Growing {
        private long[] ids = new long[64];
        private int size;

        void add(long id) {
            if (size == ids.length) ids = Arrays.copyOf(ids, size * 2);
            ids[size++] = id;
        }
    }
}
