package org.gapatlas.gap.http;

import java.time.Instant;
import java.util.List;
import org.gapatlas.gap.Release;

/** A release as everybody may read it, without its rows. */
record ReleaseItem(
        String id,
        String round,
        Instant publishedAt,
        String hash,
        boolean illustrative,
        Audit audit,
        List<Table> tables,
        List<String> notes) {

    /** Until secondary suppression exists, one table without margins needs none: that is what was checked. */
    record Audit(String verdict, String checked) {}

    record Table(String by, List<String> filters) {}

    static ReleaseItem of(Release release) {
        String by = release.cube().grouping().toString();
        return new ReleaseItem(
                release.id(),
                release.round(),
                release.publishedAt(),
                release.hash(),
                release.illustrative(),
                new Audit("single_table", "primary rule; one table, no margins, no second grouping"),
                List.of(new Table(by, List.of(by.split(",")))),
                List.of(
                        "Heads are rounded: whole below 20, to 5 below 200, to 10 above.",
                        "Roles without an ISCO-08 code are not in the table."));
    }
}
