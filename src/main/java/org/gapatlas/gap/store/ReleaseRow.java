package org.gapatlas.gap.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A release as the database keeps it; a trigger refuses every change. */
@Entity
@Table(name = "release")
class ReleaseRow extends PanacheEntityBase {
    @Id
    String id;

    String round;
    String analysis;

    @Column(name = "published_at")
    Instant publishedAt;

    String hash;
    boolean illustrative;
    String snapshot;

    @Column(name = "grouping_by")
    String grouping;

    String years;
}
