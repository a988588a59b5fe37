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
import java.util.List;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Seats;
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

    static OfferingRow of(long version, int position, Offering offering) {
        var row = new OfferingRow();
        row.version = version;
        row.position = position;
        row.municipality = offering.municipality();
        row.place = offering.place();
        row.firstIntake = offering.firstIntake();
        row.lastIntake = offering.lastIntake();
        row.startBasis = offering.startBasis();
        row.seats = offering.seats().planned();
        row.seatsBasis = offering.seats().basis();
        row.languages = String.join(",", offering.languages());
        row.mode = offering.mode();
        return row;
    }

    Offering toOffering() {
        return new Offering(
                municipality,
                place,
                firstIntake,
                lastIntake,
                startBasis,
                new Seats(seats, seatsBasis),
                languages.isEmpty() ? List.of() : List.of(languages.split(",")),
                mode);
    }
}
