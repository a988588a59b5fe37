package org.gapatlas.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Nearest;

/** Where each named column of a header stands. */
public final class Columns {

    private final Map<String, Integer> places = new LinkedHashMap<>();

    private Columns() {}

    /**
     * Reads a header; what is wrong with it goes into the findings: a missing or doubled column, or one that nobody knows.
     *
     * @param required columns that must be there
     * @param known whether another column is welcome
     */
    public static Columns of(
            String file, Row header, Set<String> required, Predicate<String> known, List<Finding> findings) {
        var columns = new Columns();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cell(i);
            if (name.isEmpty()) continue;
            if (columns.places.putIfAbsent(name, i) != null)
                findings.add(new CellFault("column-twice", file, header.number(), name, name));
            else if (!required.contains(name) && !known.test(name))
                findings.add(new CellFault(
                        "unknown-column",
                        file,
                        header.number(),
                        name,
                        name,
                        Map.of("nearest", Nearest.to(name, required))));
        }
        for (String name : missing(columns, required))
            findings.add(new CellFault("missing-column", file, header.number(), name, ""));
        return columns;
    }

    /** The column's place, the first being 0. */
    public OptionalInt find(String column) {
        Integer place = places.get(column);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    public Set<String> names() {
        return places.keySet();
    }

    private static List<String> missing(Columns columns, Set<String> required) {
        var missing = new ArrayList<>(required);
        missing.removeAll(columns.places.keySet());
        missing.sort(null);
        return missing;
    }
}
