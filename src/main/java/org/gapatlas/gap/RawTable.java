package org.gapatlas.gap;

import java.util.Map;
import org.gapatlas.disclosure.Contributions;

/** A cube before anything is withheld, and what each of its cells is made of. */
record RawTable(CoverageCube cube, Map<CellKey, Contributions> contributions) {
    RawTable {
        contributions = Map.copyOf(contributions);
    }

    Contributions contributionsOf(CellKey key) {
        return contributions.getOrDefault(key, new Contributions(0, 0, 0, 0));
    }
}
