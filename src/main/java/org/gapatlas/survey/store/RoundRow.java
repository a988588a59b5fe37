package org.gapatlas.survey.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.gapatlas.survey.Round;
import org.jspecify.annotations.Nullable;

/** A round as the database keeps it. */
@Entity
@Table(name = "round")
class RoundRow extends PanacheEntityBase {
    @Id
    String id;

    String survey;
    String version;
    String name;

    @Column(name = "reference_date")
    LocalDate referenceDate;

    @Column(name = "horizon_years")
    int horizonYears;

    @Column(name = "opens_at")
    Instant opensAt;

    @Column(name = "closes_at")
    Instant closesAt;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "final_at")
    @Nullable
    Instant finalAt;

    /** Whether the cases have been closed since the round's time passed. */
    boolean settled;

    /** What of a round may change. */
    void take(Round round) {
        name = round.name();
        opensAt = round.opensAt();
        closesAt = round.closesAt();
        closedAt = round.closedAt();
        finalAt = round.finalAt();
    }

    Round toRound() {
        return new Round(id, survey, version, name, referenceDate, horizonYears, opensAt, closesAt, closedAt, finalAt);
    }
}
