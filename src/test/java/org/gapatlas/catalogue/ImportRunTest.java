package org.gapatlas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapatlas.sheets.Upload;
import org.junit.jupiter.api.Test;

/** A run reports once, however it ends. */
class ImportRunTest {

    private static final Reading READ = new Reading(7, new TreeMap<>(Map.of("undecided", 2)), List.of(), List.of());

    private final Desk desk = new Desk();

    @Test
    void a_run_that_is_done_is_handed_in_with_what_was_read() {
        try (var run = new ImportRun("myh", false, "anna", desk)) {
            run.end(READ, new Nowhere());
        }
        assertThat(desk.kept).hasSize(1);
        assertThat(desk.noted).isEmpty();
        ImportReport report = desk.kept.get(0);
        assertThat(report.state()).isEqualTo(ImportState.DONE);
        assertThat(report.read()).isEqualTo(7);
        assertThat(report.excludedCount()).isEqualTo(2);
        assertThat(report.startedAt()).isBefore(report.endedAt());
    }

    @Test
    void a_run_that_is_refused_tells_why() {
        ImportOutcome outcome;
        try (var run = new ImportRun("myh", false, "anna", desk)) {
            outcome = run.end(
                    Reading.refused(List.of(ImportFault.in("a.xlsx", "missing-sheet", "Tabell 3"))), new Nowhere());
        }
        assertThat(outcome.<Integer>fold(
                        imported -> 0, refused -> refused.faults().size()))
                .isEqualTo(1);
        assertThat(desk.kept).isEmpty();
        assertThat(desk.noted).hasSize(1);
        assertThat(desk.noted.get(0).issues()).extracting(Issue::code).containsExactly("missing-sheet");
    }

    @Test
    void a_run_that_nobody_ends_is_reported_as_broken_off() {
        assertThatThrownBy(() -> {
                    try (var run = new ImportRun("myh", false, "anna", desk)) {
                        throw new IllegalStateException("the reader stumbled");
                    }
                })
                .hasMessage("the reader stumbled");
        assertThat(desk.noted).extracting(ImportReport::state).containsExactly(ImportState.FAILED);
        assertThat(desk.noted.get(0).issues())
                .extracting(Issue::key)
                .containsExactly("catalogue.finding.import-broken-off");
    }

    /** Keeps reports in lists; its clock moves a second with every look. */
    private static final class Desk implements ImportDesk {
        private final List<ImportReport> kept = new ArrayList<>();
        private final List<ImportReport> noted = new ArrayList<>();
        private Instant now = Instant.parse("2026-09-01T08:00:00Z");

        @Override
        public Instant now() {
            now = now.plusSeconds(1);
            return now;
        }

        @Override
        public ImportReport keep(ImportReport report, Intake intake) {
            kept.add(report);
            return report;
        }

        @Override
        public void note(ImportReport report) {
            noted.add(report);
        }
    }

    /** What is stored nowhere. */
    private static final class Nowhere implements Intake {

        @Override
        public Reading read(List<Upload> files) {
            return READ;
        }

        @Override
        public Changes put(long run) {
            return Changes.NONE;
        }

        @Override
        public Changes compare() {
            return Changes.NONE;
        }

        @Override
        public String done() {
            return "nothing-imported";
        }

        @Override
        public void close() {}
    }
}
