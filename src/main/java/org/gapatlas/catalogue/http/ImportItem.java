package org.gapatlas.catalogue.http;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.gapatlas.catalogue.ImportReport;
import org.gapatlas.catalogue.ImportState;
import org.gapatlas.catalogue.Issue;
import org.gapatlas.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * An import's report.
 *
 * @param excluded how many records were left out; {@code excludedReasons} says why
 */
record ImportItem(
        long id,
        String source,
        ImportState state,
        boolean dryRun,
        String actor,
        Instant startedAt,
        Instant endedAt,
        int read,
        int created,
        int updated,
        int unchanged,
        int removed,
        int excluded,
        SortedMap<String, Integer> excludedReasons,
        List<IssueItem> issues) {

    /** Something odd: where it stands, what it says, and a sentence with advice. */
    record IssueItem(
            String code,
            @Nullable Object file,
            String pointer,
            @Nullable Object row,
            @Nullable Object field,
            @Nullable Object value,
            String message) {

        static IssueItem of(Issue issue, Words words) {
            return new IssueItem(
                    issue.code(),
                    issue.params().get("file"),
                    issue.pointer(),
                    issue.params().get("row"),
                    issue.params().get("column"),
                    issue.params().get("value"),
                    words.say(issue.key(), issue.params()) + " " + words.say(issue.key() + ".advice", issue.params()));
        }
    }

    static ImportItem of(ImportReport report, Words words) {
        return new ImportItem(
                report.id(),
                report.source(),
                report.state(),
                report.dryRun(),
                report.actor(),
                report.startedAt(),
                report.endedAt(),
                report.read(),
                report.changes().created(),
                report.changes().updated(),
                report.changes().unchanged(),
                report.changes().removed(),
                report.excludedCount(),
                report.excluded(),
                report.issues().stream()
                        .map(issue -> IssueItem.of(issue, words))
                        .toList());
    }
}
