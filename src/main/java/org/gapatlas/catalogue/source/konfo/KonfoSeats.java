package org.gapatlas.catalogue.source.konfo;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Seats;
import org.gapatlas.catalogue.source.json.JsonRecord;

/** How many students an application takes; where nobody says it is unknown, never zero. */
final class KonfoSeats {

    private KonfoSeats() {}

    static Seats of(JsonRecord application) {
        return Stream.of(
                        "/aloituspaikat/lukumaara",
                        "/metadata/aloituspaikat/lukumaara",
                        application.part("/aloituspaikat").isPlain() ? "/aloituspaikat" : "/aloituspaikat/lukumaara")
                .distinct()
                .map(application::count)
                .flatMap(Optional::stream)
                .findFirst()
                .map(count -> new Seats(BigDecimal.valueOf(count), Basis.DECLARED))
                .orElse(Seats.unknown());
    }
}
