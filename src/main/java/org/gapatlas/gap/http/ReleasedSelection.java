package org.gapatlas.gap.http;

import java.util.ArrayList;
import java.util.List;
import org.gapatlas.gap.CellKey;
import org.gapatlas.gap.CubeQuery;
import org.gapatlas.gap.Dimension;
import org.gapatlas.gap.Grouping;
import org.gapatlas.gap.Release;
import org.gapatlas.kernel.Finding;
import org.gapatlas.taxonomy.Taxonomy;

/** Chooses rows of the released table; anything that would be another table is refused. */
final class ReleasedSelection {

    private final Release release;
    private final Taxonomy taxonomy;
    private final List<Finding> findings = new ArrayList<>();

    ReleasedSelection(Release release, Taxonomy taxonomy) {
        this.release = release;
        this.taxonomy = taxonomy;
    }

    List<Finding> findings() {
        return findings;
    }

    List<PublishedItem> rows(GapParameters given) {
        var reader = new QueryReader(taxonomy, release.cube().years());
        CubeQuery query = reader.read(given);
        findings.addAll(reader.findings());
        refuseOtherTables(given, query);
        return release.cube().cells().entrySet().stream()
                .filter(cell -> isChosen(cell.getKey(), query))
                .map(cell -> PublishedItem.of(cell.getKey(), cell.getValue()))
                .toList();
    }

    private void refuseOtherTables(GapParameters given, CubeQuery query) {
        Grouping released = release.cube().grouping();
        if (given.by != null && !query.grouping().equals(released))
            findings.add(new NotReleased("/by", given.by, released.toString()));
        if (given.within != null || given.of != null)
            findings.add(new NotReleased("/within", "within", released.toString()));
        for (Dimension dimension : given.filters().keySet())
            if (!released.has(dimension))
                findings.add(new NotReleased("/" + dimension.word(), dimension.word(), released.toString()));
    }

    private static boolean isChosen(CellKey key, CubeQuery query) {
        return query.filter().allowed().entrySet().stream()
                .allMatch(
                        e -> key.find(e.getKey()).filter(e.getValue()::contains).isPresent());
    }
}
