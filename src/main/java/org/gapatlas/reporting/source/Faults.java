package org.gapatlas.reporting.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;

/** What was found wrong in one file so far. */
final class Faults {

    private final String file;
    private final List<LayoutFault> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void tell(String code, int line, String value) {
        tell(code, line, value, Map.of());
    }

    void tell(String code, int line, String value, Map<String, String> more) {
        found.add(new LayoutFault(code, file, line, value, more));
    }

    /** A key without words in some language is a fault. */
    void checkKey(String key, int line) {
        boolean everywhere = Stream.of(Language.values())
                .allMatch(
                        language -> Words.in(language).find("reporting." + key).isPresent());
        if (!everywhere) tell("layout-unknown-text", line, key);
    }

    /** Stops here if anything was found; told from above to below. */
    void refuseIfAny() {
        if (found.isEmpty()) return;
        found.sort(Comparator.comparingInt(LayoutFault::line));
        throw new BrokenLayout(List.copyOf(found));
    }
}
