package org.gapatlas.gap.http;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gapatlas.catalogue.Status;
import org.gapatlas.gap.GapRun;
import org.gapatlas.gap.Snapshot;

/** An analysis as a client sees it. It is done when it exists: small ones are computed while their client waits. */
record AnalysisItem(
        String id,
        String state,
        double progress,
        String round,
        String mode,
        String snapshot,
        String snapshotHash,
        Instant createdAt,
        Saw saw) {

    /** What the snapshot holds. */
    record Saw(
            int workplaces,
            int answered,
            long needLines,
            List<Integer> years,
            long importRun,
            Set<Status> programmeStatuses,
            String assumptions,
            int assumptionsVersion,
            String taxonomyVersion,
            String codeVersion) {}

    static AnalysisItem of(GapRun run) {
        Snapshot s = run.snapshot();
        return new AnalysisItem(
                run.id(),
                "DONE",
                1,
                run.round(),
                run.mode().word(),
                s.id(),
                s.hash(),
                run.createdAt(),
                new Saw(
                        s.answers().workplaces(),
                        s.answers().answered(),
                        s.answers().lines(),
                        s.answers().years(),
                        s.importRun(),
                        s.statuses(),
                        s.assumptions().id(),
                        s.assumptions().version(),
                        s.taxonomyVersion(),
                        s.codeVersion()));
    }
}
