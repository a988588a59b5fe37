package org.gapatlas.catalogue.source;

import static org.gapatlas.catalogue.source.MyhColumn.MODE;
import static org.gapatlas.catalogue.source.MyhColumn.MUNICIPALITY;
import static org.gapatlas.catalogue.source.MyhColumn.PLACES;
import static org.gapatlas.catalogue.source.MyhColumn.SEVERAL;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Seats;
import org.gapatlas.catalogue.Start;
import org.gapatlas.catalogue.Study;
import org.jspecify.annotations.Nullable;

/** Makes the offerings of an application: one for every place and round that was granted seats. */
final class MyhOfferings {

    private final MyhPlaces codes;

    MyhOfferings(MyhPlaces codes) {
        this.codes = codes;
    }

    /**
     * The offerings of one application. A place without seats, as all of a refused application are, has one offering of no
     * seats and no start: that somebody wanted to teach there is what planners look for.
     *
     * @param first the year in which the first round starts
     * @param places the rows that tell its places, where it has such
     */
    List<Offering> read(SourceRow application, List<SourceRow> places, int first, MyhFile file) {
        boolean several = isSeveral(application);
        boolean own = file.layout() == MyhLayout.SEATS_BY_PLACE;
        checkPlaces(application, places, several || own);
        if (places.isEmpty())
            return offerings(application, application, seats(application, first, file), Basis.DECLARED, file);
        var offerings = new ArrayList<Offering>();
        if (own)
            for (SourceRow place : places)
                offerings.addAll(offerings(
                        place,
                        application,
                        MyhSeats.of(place, application, first, file.years()),
                        Basis.DECLARED,
                        file));
        else {
            var parts = split(seats(application, first, file), places.size());
            for (int i = 0; i < places.size(); i++)
                offerings.addAll(offerings(places.get(i), application, parts.get(i), Basis.ESTIMATED, file));
        }
        return offerings;
    }

    private static SortedMap<Integer, BigDecimal> seats(SourceRow application, int first, MyhFile file) {
        return MyhSeats.of(application, application, first, file.years());
    }

    private List<Offering> offerings(
            SourceRow place, SourceRow application, SortedMap<Integer, BigDecimal> seats, Basis basis, MyhFile file) {
        MyhPlaces.Place where = codes.of(place);
        Basis start = file.years().isEmpty() ? Basis.ASSUMED : Basis.DECLARED;
        String mode = application.text(MODE.header());
        if (seats.isEmpty())
            return List.of(offering(where, null, start, new Seats(BigDecimal.ZERO, Basis.DECLARED), mode));
        return seats.entrySet().stream()
                .map(round -> offering(where, round.getKey(), start, new Seats(round.getValue(), basis), mode))
                .toList();
    }

    private static Offering offering(
            MyhPlaces.Place where, @Nullable Integer year, Basis start, Seats seats, String mode) {
        return Offering.at(
                where.municipality(),
                where.name(),
                Start.years(year, year, start),
                seats,
                Study.of(List.of(), mode.isEmpty() ? null : mode));
    }

    private static List<SortedMap<Integer, BigDecimal>> split(SortedMap<Integer, BigDecimal> seats, int places) {
        var parts = new ArrayList<SortedMap<Integer, BigDecimal>>();
        for (int i = 0; i < places; i++) parts.add(new TreeMap<>());
        seats.forEach((year, whole) -> {
            List<BigDecimal> shares = SeatSplit.equally(whole, places);
            for (int i = 0; i < places; i++) parts.get(i).put(year, shares.get(i));
        });
        return parts;
    }

    /** Where the application's own row holds no place: {@code Flera kommuner}, or {@code Se "Lista flera kommuner"}. */
    private static boolean isSeveral(SourceRow application) {
        String place = application.text(MUNICIPALITY.header());
        return application.text(SEVERAL.header()).equals("Ja") || place.startsWith("Flera ") || place.startsWith("Se ");
    }

    private static void checkPlaces(SourceRow application, List<SourceRow> places, boolean expected) {
        OptionalInt told = application.cells().whole(PLACES.header(), 0);
        int found = places.isEmpty() && !expected ? 1 : places.size();
        if (told.isPresent() && told.getAsInt() != found)
            application.fault("places-do-not-match", PLACES.header(), Map.of("found", found));
    }
}
