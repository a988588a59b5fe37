package org.gapatlas.gap;

import java.util.SortedMap;
import java.util.stream.Collectors;
import org.gapatlas.kernel.Finding;

/**
 * Programmes whose seats are not in the figures, because people said that they are the same as others whose seats are.
 *
 * @param programmes how many
 * @param pairs which, each before the one that counts in its place
 */
record ProgrammesCountedOnce(String pointer, int programmes, String pairs) implements Finding {

    /** More are counted and not told one by one. */
    private static final int TOLD = 20;

    static ProgrammesCountedOnce of(SortedMap<String, String> elsewhere) {
        String pairs = elsewhere.entrySet().stream()
                .limit(TOLD)
                .map(pair -> pair.getKey() + " → " + pair.getValue())
                .collect(Collectors.joining(", "));
        return new ProgrammesCountedOnce(
                "/programmes", elsewhere.size(), elsewhere.size() > TOLD ? pairs + ", …" : pairs);
    }

    @Override
    public String code() {
        return "programmes-counted-once";
    }
}
