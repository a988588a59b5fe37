package org.gapatlas.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of programmes, and what all that match come to.
 *
 * @param total how many match
 * @param seats known seats of all that match, of the places asked for
 * @param offeringsWithUnknownSeats how many offerings the seats say nothing about
 */
public record Listing(List<Entry> entries, long total, BigDecimal seats, long offeringsWithUnknownSeats) {
    public Listing {
        entries = List.copyOf(entries);
    }

    /**
     * One programme.
     *
     * @param seats the known ones of the places asked for; null where none is known
     */
    public record Entry(Programme programme, @Nullable BigDecimal seats) {

        public static Entry of(Programme programme, ProgrammeFilter filter) {
            return new Entry(
                    programme,
                    programme.offerings().stream()
                            .filter(filter::covers)
                            .map(offering -> offering.seats().planned())
                            .filter(Objects::nonNull)
                            .reduce(BigDecimal::add)
                            .orElse(null));
        }
    }
}
