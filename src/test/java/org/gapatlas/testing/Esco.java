package org.gapatlas.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.gapatlas.matching.ConceptKind;
import org.gapatlas.matching.Label;
import org.gapatlas.matching.LabelKind;

/** The labels of ESCO from the folder of real files; without it the test is skipped. */
public final class Esco {

    private static final Pattern BAR = Pattern.compile(" *\\| *");

    private Esco() {}

    /** Preferred and alternative labels in English, Finnish and Swedish. */
    public static Map<String, List<Label>> labels() {
        var labels = new TreeMap<String, List<Label>>();
        for (String[] row : rows("compact_skills")) {
            add(labels, row[0], ConceptKind.SKILL, Map.of("en", row[3], "fi", row[4], "sv", row[5]), LabelKind.PREF);
            add(labels, row[0], ConceptKind.SKILL, Map.of("en", row[6], "sv", row[7]), LabelKind.ALT);
        }
        for (String[] row : rows("compact_occupations")) {
            add(
                    labels,
                    row[0],
                    ConceptKind.OCCUPATION,
                    Map.of("en", row[3], "fi", row[4], "sv", row[5]),
                    LabelKind.PREF);
            add(labels, row[0], ConceptKind.OCCUPATION, Map.of("en", row[6], "sv", row[7]), LabelKind.ALT);
        }
        return labels;
    }

    /** The rows of one of the joined tables, below its header. */
    public static List<String[]> rows(String table) {
        var file = Samples.need("esco/combined/" + table + ".tsv.gz").file();
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(
            Map<String, List<Label>> labels, String uri, ConceptKind kind, Map<String, String> texts, LabelKind as) {
        texts.forEach((language, text) -> {
            for (String one : as == LabelKind.ALT ? BAR.split(text) : new String[] {text})
                if (!one.isBlank())
                    labels.computeIfAbsent(language, l -> new ArrayList<>()).add(Label.of(uri, kind, as, one));
        });
    }
}
