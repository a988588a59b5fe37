package org.gapatlas.catalogue.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.gapatlas.catalogue.Changes;
import org.gapatlas.catalogue.ImportReport;
import org.gapatlas.catalogue.ImportState;
import org.gapatlas.catalogue.Issue;

/** An import's report as the database keeps it; a trigger refuses every change. */
@Entity
@Table(name = "import_run")
class ImportRow extends PanacheEntityBase {
    @Id
    long id;

    String source;

    @Enumerated(EnumType.STRING)
    ImportState state;

    @Column(name = "dry_run")
    boolean dryRun;

    String actor;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    int read;
    int created;
    int updated;
    int unchanged;
    int removed;

    /** Reasons and counts, as JSON. */
    String excluded;

    /** As JSON. */
    String issues;

    static ImportRow of(ImportReport report) {
        var row = new ImportRow();
        row.id = report.id();
        row.source = report.source();
        row.state = report.state();
        row.dryRun = report.dryRun();
        row.actor = report.actor();
        row.startedAt = report.startedAt();
        row.endedAt = report.endedAt();
        row.read = report.read();
        row.created = report.changes().created();
        row.updated = report.changes().updated();
        row.unchanged = report.changes().unchanged();
        row.removed = report.changes().removed();
        row.excluded = StoredJson.write(report.excluded());
        row.issues = StoredJson.write(report.issues());
        return row;
    }

    ImportReport toReport() {
        return new ImportReport(
                id,
                source,
                state,
                dryRun,
                actor,
                startedAt,
                endedAt,
                read,
                new Changes(created, updated, unchanged, removed),
                StoredJson.read(excluded, new TypeReference<TreeMap<String, Integer>>() {}),
                StoredJson.read(issues, new TypeReference<List<Issue>>() {}));
    }
}
