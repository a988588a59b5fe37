package org.gapatlas.catalogue.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gapatlas.catalogue.Admission;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Distance;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Seats;
import org.gapatlas.catalogue.Start;
import org.gapatlas.catalogue.Study;
import org.jspecify.annotations.Nullable;

/** An offering of a programme's version. */
@Entity
@Table(name = "programme_offering")
@IdClass(OfferingRow.Key.class)
class OfferingRow extends PanacheEntityBase {
    record Key(long version, int position) implements Serializable {}

    @Id
    long version;

    @Id
    int position;

    @Nullable
    String municipality;

    String place;

    @Column(name = "first_intake")
    @Nullable
    Integer firstIntake;

    @Column(name = "last_intake")
    @Nullable
    Integer lastIntake;

    @Column(name = "start_basis")
    @Enumerated(EnumType.STRING)
    Basis startBasis;

    @Nullable
    BigDecimal seats;

    @Column(name = "seats_basis")
    @Enumerated(EnumType.STRING)
    Basis seatsBasis;

    String languages;

    @Nullable
    String mode;

    @Column(name = "source_id")
    String sourceId;

    @Column(name = "start_date")
    @Nullable
    LocalDate startDate;

    @Column(name = "start_precision")
    @Enumerated(EnumType.STRING)
    Start.Precision startPrecision;

    @Enumerated(EnumType.STRING)
    Distance distance;

    @Nullable
    Integer pace;

    @Nullable
    String fee;

    @Nullable
    String url;

    @Nullable
    LocalDate opens;

    @Nullable
    LocalDate closes;

    boolean rolling;

    @Nullable
    Integer applicants;

    @Nullable
    Integer filled;

    boolean cancelled;

    static OfferingRow of(long version, int position, Offering offering) {
        var row = new OfferingRow();
        row.version = version;
        row.position = position;
        row.sourceId = offering.sourceId();
        row.municipality = offering.municipality();
        row.place = offering.place();
        row.firstIntake = offering.start().first();
        row.lastIntake = offering.start().last();
        row.startDate = offering.start().date();
        row.startPrecision = offering.start().precision();
        row.startBasis = offering.start().basis();
        row.seats = offering.seats().planned();
        row.seatsBasis = offering.seats().basis();
        row.study(offering.study());
        row.admission(offering.admission());
        row.cancelled = offering.cancelled();
        return row;
    }

    private void study(Study study) {
        languages = String.join(",", study.languages());
        mode = study.mode();
        distance = study.distance();
        pace = study.pace();
        fee = study.fee();
        url = study.url();
    }

    private void admission(Admission admission) {
        opens = admission.opens();
        closes = admission.closes();
        rolling = admission.rolling();
        applicants = admission.applicants();
        filled = admission.filled();
    }

    Offering toOffering() {
        return new Offering(
                sourceId,
                municipality,
                place,
                new Start(firstIntake, lastIntake, startDate, startPrecision, startBasis),
                new Seats(seats, seatsBasis),
                new Study(
                        languages.isEmpty() ? List.of() : List.of(languages.split(",")),
                        mode,
                        distance,
                        pace,
                        fee,
                        url),
                new Admission(opens, closes, rolling, applicants, filled),
                cancelled);
    }
}
