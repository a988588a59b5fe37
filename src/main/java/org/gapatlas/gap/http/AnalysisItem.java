package org.gapatlas.gap.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapatlas.catalogue.Status;
import org.gapatlas.gap.GapRun;
import org.gapatlas.gap.Snapshot;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Words;

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
        Saw saw,
        List<IssueItem> issues) {

    /** Something that the figures do not contain, in words. */
    record IssueItem(String code, String message, Map<String, Object> params) {}

    /** What the snapshot holds. */
    record Saw(
            int workplaces,
            int answered,
            long needLines,
            int unknownAnswers,
            int ownWords,
            int ownWordsRead,
            List<Integer> years,
            long importRun,
            Set<Status> programmeStatuses,
            String assumptions,
            int assumptionsVersion,
            String taxonomyVersion,
            String codeVersion) {}

    static AnalysisItem of(GapRun run, List<Finding> findings, Words words) {
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
                        s.answers().unknowns(),
                        s.answers().ownWords(),
                        s.answers().ownRead(),
                        s.answers().years(),
                        s.importRun(),
                        s.statuses(),
                        s.assumptions().id(),
                        s.assumptions().version(),
                        s.taxonomyVersion(),
                        s.codeVersion()),
                findings.stream()
                        .map(each -> new IssueItem(each.code(), words.say(each), each.params()))
                        .toList());
    }
}
