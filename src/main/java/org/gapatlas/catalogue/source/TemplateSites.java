package org.gapatlas.catalogue.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Seats;
import org.gapatlas.catalogue.Start;
import org.gapatlas.catalogue.Study;
import org.gapatlas.kernel.Language;
import org.gapatlas.taxonomy.Municipality;
import org.gapatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Reads where and when a programme of the template starts: an offering for every site, its seats an equal part. */
final class TemplateSites {

    private static final String OWN = "municipality_code";
    private static final String EXTRA = "extra_sites_municipality_codes";
    private static final String FIRST = "first_intake_year";
    private static final String LAST = "last_intake_year";
    private static final int EARLIEST = 1900;

    /** National codes have as many digits; spreadsheets drop the leading zeros. */
    private static final Map<String, Integer> DIGITS = Map.of("SE", 4, "FI", 3);

    private final Taxonomy taxonomy;

    TemplateSites(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    List<Offering> read(SourceRow row, String country, List<String> languages) {
        Set<String> places = places(row, country);
        OptionalInt first = year(row, FIRST);
        OptionalInt last = year(row, LAST);
        if (first.isPresent() && last.isPresent() && last.getAsInt() < first.getAsInt())
            row.fault("last-before-first", LAST, Map.of("first", first.getAsInt()));
        OptionalInt seats = row.cells().whole("seats_per_year", 0);
        String mode = row.words("mode");
        Language local = country.equals("FI") ? Language.FI : Language.SV;
        var offerings = new ArrayList<Offering>();
        for (String place : places)
            offerings.add(Offering.at(
                    place,
                    taxonomy.municipalities().get(place).name().in(local),
                    Start.years(orNull(first), orNull(last), Basis.DECLARED),
                    share(seats, places.size(), offerings.size()),
                    Study.of(languages, mode.isEmpty() ? null : mode)));
        return offerings;
    }

    private static Seats share(OptionalInt seats, int places, int place) {
        if (seats.isEmpty()) return Seats.unknown();
        var all = BigDecimal.valueOf(seats.getAsInt());
        return places == 1
                ? new Seats(all, Basis.DECLARED)
                : new Seats(SeatSplit.equally(all, places).get(place), Basis.ESTIMATED);
    }

    private Set<String> places(SourceRow row, String country) {
        var places = new LinkedHashSet<String>();
        String own = row.cells().required(OWN);
        if (!own.isEmpty()) add(places, OWN, own, row, country);
        for (String code : codes(row.text(EXTRA))) add(places, EXTRA, code, row, country);
        checkRegion(row, places);
        return places;
    }

    private void add(Set<String> places, String column, String code, SourceRow row, String country) {
        if (!DIGITS.containsKey(country)) return; // a fault already
        String id = country + "-" + "0".repeat(Math.max(0, DIGITS.get(country) - code.length())) + code;
        if (!taxonomy.municipalities().has(id))
            row.fault(
                    "unknown-municipality",
                    column,
                    Map.of(
                            "entry",
                            id,
                            "nearest",
                            String.join(", ", taxonomy.municipalities().nearest(id))));
        else if (!places.add(id)) row.fault("site-twice", column, Map.of("entry", id));
    }

    /** The region is only there to be read by people; where it contradicts the municipality, one of them is a slip. */
    private void checkRegion(SourceRow row, Set<String> places) {
        String told = row.text("nuts3");
        if (told.isEmpty() || places.isEmpty()) return;
        Municipality own = taxonomy.municipalities().get(places.iterator().next());
        if (!own.region().equals(told) && !row.text(OWN).isEmpty())
            row.fault("other-region", "nuts3", Map.of("municipality", own.id(), "region", own.region()));
    }

    private static List<String> codes(String list) {
        return Arrays.stream(list.split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static OptionalInt year(SourceRow row, String column) {
        row.cells().required(column);
        return row.cells().whole(column, EARLIEST);
    }

    private static @Nullable Integer orNull(OptionalInt year) {
        return year.isPresent() ? year.getAsInt() : null;
    }
}
