package org.gapatlas.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.LocalizedText;

/**
 * The texts of a questionnaire as a translator sent them: rows that may have gaps.
 *
 * @param file what faults call the file
 * @param faults why the file could not be read as texts; empty where it could
 */
public record Wording(String file, List<Line> lines, List<Finding> faults) {

    /** A row of the file; a cell may be empty. */
    public record Line(int row, String key, String en, String sv, String fi) {

        String in(Language language) {
            return switch (language) {
                case EN -> en;
                case SV -> sv;
                case FI -> fi;
            };
        }

        boolean isWhole() {
            return !en.isEmpty() && !sv.isEmpty() && !fi.isEmpty();
        }
    }

    public Wording {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /** The whole rows as texts, the first of a key where it stands twice. */
    public Map<String, LocalizedText> texts() {
        var texts = new LinkedHashMap<String, LocalizedText>();
        for (Line line : lines)
            if (line.isWhole()) texts.putIfAbsent(line.key(), new LocalizedText(line.en(), line.sv(), line.fi()));
        return texts;
    }
}
