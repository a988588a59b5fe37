package org.gapatlas.reporting;

import java.util.List;
import java.util.Map;

/** Explains the signs. */
final class Legend {

    private Legend() {}

    /** The signs that any table may hold. */
    static String signs(Edition edition) {
        return edition.say("legend.signs");
    }

    /** What is withheld, and why; no line where nothing is. */
    static void withheld(Sketch sketch, Edition edition) {
        List<String> reasons = sketch.withheldFor();
        if (!reasons.isEmpty())
            sketch.line(Line.Kind.NOTE, edition.say("legend.withheld", Map.of("reasons", String.join(", ", reasons))));
    }
}
