package org.gapatlas.taxonomy.source;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Words as they are kept: on one line, with single spaces, accents composed (NFC), without what no database takes. */
final class Plain {

    private static final Pattern BLANK = Pattern.compile("[\\p{Cntrl}\\s\\u00a0]+");

    /** One label a line in the tables of occupations, with bars between them in the collections. */
    private static final Pattern BETWEEN_LABELS = Pattern.compile("\\R|\\s\\|\\s");

    private Plain() {}

    static String of(String text) {
        return Normalizer.normalize(BLANK.matcher(text).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    /** The labels of a cell, each once. */
    static List<String> labels(String cell) {
        return Arrays.stream(BETWEEN_LABELS.split(cell))
                .map(Plain::of)
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }
}
