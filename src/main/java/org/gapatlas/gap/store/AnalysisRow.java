package org.gapatlas.gap.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An analysis as the database keeps it; a trigger refuses every change. */
@Entity
@Table(name = "analysis")
class AnalysisRow extends PanacheEntityBase {
    @Id
    String id;

    String round;
    String mode;
    String snapshot;

    @Column(name = "import_run")
    long importRun;

    String statuses;

    @Column(name = "assumptions_id")
    String assumptionsId;

    @Column(name = "assumptions_version")
    int assumptionsVersion;

    /** The rates as JSON. */
    String assumptions;

    @Column(name = "taxonomy_version")
    String taxonomyVersion;

    @Column(name = "code_version")
    String codeVersion;

    @Column(name = "snapshot_hash")
    String snapshotHash;

    @Column(name = "created_at")
    Instant createdAt;
}
