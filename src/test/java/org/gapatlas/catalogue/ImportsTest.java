package org.gapatlas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.sheets.Upload;
import org.gapatlas.testing.Api;
import org.gapatlas.testing.Uploads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports through their face: versions by run, and what a run reports however it ends. */
@QuarkusTest
class ImportsTest {

    private static final String PROGRAMMES = Api.demo("programmes.csv");
    private static final String LINKS = Api.demo("programme_competences.csv");

    @Inject
    Imports imports;

    @Inject
    Catalogue catalogue;

    @Inject
    ProgrammeArchive archive;

    @Inject
    AuditLog audit;

    /** The template is one whole source, so every test begins and leaves with the demonstration in it. */
    @BeforeEach
    @AfterEach
    void demonstration() {
        done(importing(PROGRAMMES));
    }

    @Test
    void importing_twice_changes_nothing() {
        assertThat(done(importing(PROGRAMMES)).changes()).isEqualTo(new Changes(0, 0, 58, 0));
    }

    @Test
    void an_earlier_state_can_be_read_by_its_run() {
        long before = archive.latestRun();
        List<Programme> then = archive.supplying(before);
        ImportReport report = done(importing(without("P58", PROGRAMMES.replace(",24,60,0.9,", ",24,64,0.9,"))));
        assertThat(report.changes()).isEqualTo(new Changes(0, 1, 56, 1));
        assertThat(report.id()).isEqualTo(archive.latestRun()).isGreaterThan(before);
        assertThat(then).hasSize(58);
        assertThat(archive.supplying(before)).isEqualTo(then);
        List<Programme> now = archive.supplying(report.id());
        assertThat(now).hasSize(57).extracting(Programme::id).doesNotContain("P58");
        assertThat(seats(then)).isEqualTo("60");
        assertThat(seats(now)).isEqualTo("64");
    }

    @Test
    void a_programme_that_comes_back_is_created_again() {
        done(importing(without("P58", PROGRAMMES)));
        assertThat(catalogue.find("P58")).isEmpty();
        assertThat(done(importing(PROGRAMMES)).changes()).isEqualTo(new Changes(1, 0, 57, 0));
        assertThat(catalogue.find("P58")).isPresent();
    }

    @Test
    void a_programme_is_read_back_as_it_was_sent() {
        Programme programme = catalogue.find("P23").orElseThrow();
        assertThat(programme.titleIn("sv")).isEqualTo("Servicetekniker energilager");
        assertThat(programme.status()).isEqualTo(Status.GRANTED);
        assertThat(programme.offerings()).extracting(Offering::municipality).containsExactly("SE-2480", "SE-2380");
        assertThat(programme.offerings())
                .allMatch(offering -> offering.seats().basis() == Basis.ESTIMATED)
                .allMatch(offering -> offering.startsIn(2027) && offering.startsIn(2029) && !offering.startsIn(2030));
        assertThat(archive.supplying(archive.latestRun())).contains(programme);
    }

    @Test
    void a_dry_run_tells_what_would_change_and_changes_nothing() {
        long before = archive.latestRun();
        var outcome = imports.run("template", files(without("P58", PROGRAMMES)), true, "tester");
        assertThat(done(outcome).changes()).isEqualTo(new Changes(0, 0, 57, 1));
        assertThat(archive.latestRun()).isEqualTo(before);
        assertThat(catalogue.find("P58")).isPresent();
    }

    @Test
    void a_file_with_one_fault_changes_nothing_and_is_reported_as_failed() {
        var outcome = importing(PROGRAMMES.replace(",24,60,0.9,", ",24,60,-0.9,"));
        assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
        assertThat(archive.supplying(archive.latestRun())).hasSize(58);
        ImportReport newest = imports.listReports(0, 1).get(0);
        assertThat(newest.state()).isEqualTo(ImportState.FAILED);
        assertThat(newest.changes()).isEqualTo(Changes.NONE);
        assertThat(newest.issues()).extracting(Issue::code).containsExactly("number-outside");
        assertThat(imports.find(newest.id())).contains(newest);
    }

    @Test
    void every_import_is_an_entry_in_an_unbroken_chain() {
        importing("no,header\n");
        assertThat(audit.findBreak("catalogue")).isEmpty();
    }

    private ImportOutcome importing(String programmes) {
        return imports.run("template", files(programmes), false, "tester");
    }

    /** The programmes, and the links of those among them. */
    private static List<Upload> files(String programmes) {
        String links = programmes.contains("\nP58,") ? LINKS : without("P58", LINKS);
        return List.of(Uploads.text("links.csv", links), Uploads.text("programmes.csv", programmes));
    }

    private static String without(String id, String table) {
        return table.lines().filter(line -> !line.startsWith(id + ",")).reduce("", (a, b) -> a + b + "\n");
    }

    private static ImportReport done(ImportOutcome outcome) {
        return outcome.fold(ImportOutcome.Imported::report, refused -> {
            throw new AssertionError(refused.faults());
        });
    }

    private static String seats(List<Programme> programmes) {
        return programmes.stream()
                .filter(programme -> programme.id().equals("P01"))
                .map(programme -> programme.offerings().get(0).seats())
                .findFirst()
                .orElseThrow()
                .planned()
                .toPlainString();
    }
}
