package org.gapatlas.gap.store;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gapatlas.catalogue.Status;
import org.gapatlas.gap.AssumptionSet;
import org.gapatlas.gap.GapRun;
import org.gapatlas.gap.Mode;
import org.gapatlas.gap.RunStore;
import org.gapatlas.gap.Snapshot;
import org.gapatlas.survey.AnswerArchive;

/** Analyses in PostgreSQL. */
@ApplicationScoped
class AnalysisTable implements RunStore {

    private final EntityManager database;
    private final AnswerArchive answers;

    AnalysisTable(EntityManager database, AnswerArchive answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public void seeOneMoment() {
        database.createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
    }

    @Override
    public void keep(GapRun run) {
        Snapshot snapshot = run.snapshot();
        var row = new AnalysisRow();
        row.id = run.id();
        row.round = run.round();
        row.mode = run.mode().name();
        row.snapshot = snapshot.id();
        row.importRun = snapshot.importRun();
        row.statuses = snapshot.statuses().stream().map(Enum::name).collect(Collectors.joining(","));
        row.assumptionsId = snapshot.assumptions().id();
        row.assumptionsVersion = snapshot.assumptions().version();
        row.assumptions = RatesJson.write(snapshot.assumptions().rates());
        row.taxonomyVersion = snapshot.taxonomyVersion();
        row.codeVersion = snapshot.codeVersion();
        row.snapshotHash = snapshot.hash();
        row.createdAt = run.createdAt();
        row.persist();
    }

    @Override
    public Optional<GapRun> find(String id) {
        return AnalysisRow.<AnalysisRow>findByIdOptional(id).map(this::run);
    }

    @Override
    public List<GapRun> listRuns() {
        return AnalysisRow.<AnalysisRow>listAll(Sort.descending("createdAt").and("id")).stream()
                .map(this::run)
                .toList();
    }

    private GapRun run(AnalysisRow row) {
        var statuses = Arrays.stream(row.statuses.split(","))
                .filter(word -> !word.isEmpty())
                .map(Status::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        var assumptions = new AssumptionSet(row.assumptionsId, row.assumptionsVersion, RatesJson.read(row.assumptions));
        var snapshot = new Snapshot(
                answers.get(row.snapshot), row.importRun, statuses, assumptions, row.taxonomyVersion, row.codeVersion);
        return new GapRun(row.id, row.round, Mode.valueOf(row.mode), snapshot, row.createdAt);
    }
}
