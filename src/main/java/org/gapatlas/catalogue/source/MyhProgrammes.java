package org.gapatlas.catalogue.source;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gapatlas.catalogue.Funnel;
import org.gapatlas.catalogue.Kind;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeType;
import org.gapatlas.catalogue.Prospectus;
import org.gapatlas.catalogue.Provider;
import org.gapatlas.catalogue.Status;
import org.gapatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Makes a programme of an application, granted or refused. */
final class MyhProgrammes {

    private static final double MOST_POINTS = 2_000;
    private static final BigDecimal FULL_PACE = BigDecimal.valueOf(100);
    private static final BigDecimal POINTS_A_MONTH = BigDecimal.valueOf(200).divide(BigDecimal.valueOf(12), 9, HALF_UP);

    /** What else the agency tells, kept in its own words. */
    private static final List<MyhColumn> DETAILS = List.of(
            MyhColumn.FIELD,
            MyhColumn.SUN,
            MyhColumn.SUN_NAME,
            MyhColumn.MODE,
            MyhColumn.PACE,
            MyhColumn.AWARD,
            MyhColumn.NARROW,
            MyhColumn.ROUNDS_ASKED,
            MyhColumn.ROUNDS,
            MyhColumn.SEATS_ASKED_EACH,
            MyhColumn.SEATS_ASKED);

    private final MyhOfferings offerings;

    MyhProgrammes(Taxonomy taxonomy) {
        this.offerings = new MyhOfferings(new MyhPlaces(taxonomy));
    }

    Programme read(CaseNumber number, Status status, SourceRow row, List<SourceRow> places, MyhFile file) {
        Kind kind = file.layout().kind();
        // A file of courses grants seats in its own year already; programmes are decided in the year after.
        int decided = kind == Kind.COURSE ? number.year() : number.year() + 1;
        Optional<BigDecimal> points = row.lenientCells().decimal(MyhColumn.POINTS.header(), 0, MOST_POINTS);
        List<Offering> all = offerings.read(row, places, decided, file);
        checkDecision(status, all, row);
        return new Programme(
                number.id(),
                "myh",
                number.toString(),
                number.toString(),
                Map.of("sv", title(row)),
                provider(row),
                ProgrammeType.YH.name(),
                MyhLevel.of(row, points),
                points.map(SeatSplit::tidy).orElse(null),
                "YHP",
                months(points, row),
                kind,
                status,
                number.year(),
                decided,
                false,
                Funnel.UNKNOWN,
                all,
                List.of(),
                List.of(),
                Prospectus.NONE,
                details(row, places));
    }

    private static String title(SourceRow row) {
        row.cells().required(MyhColumn.TITLE.header());
        return row.words(MyhColumn.TITLE.header());
    }

    private static Provider provider(SourceRow row) {
        String name = row.words(MyhColumn.PROVIDER.header());
        String owner = row.words(MyhColumn.OWNER.header());
        return Provider.named("myh", name, owner.isEmpty() ? null : owner, "SE");
    }

    /** 200 points are a year of full-time study; a slower pace makes it longer. Unknown without a pace. */
    private static @Nullable BigDecimal months(Optional<BigDecimal> points, SourceRow row) {
        Optional<BigDecimal> pace =
                row.lenientCells().decimal(MyhColumn.PACE.header(), 0, 200).filter(percent -> percent.signum() > 0);
        return points.flatMap(all -> pace.map(percent -> SeatSplit.tidy(
                        all.multiply(FULL_PACE).divide(percent, 9, HALF_UP).divide(POINTS_A_MONTH, 2, HALF_UP))))
                .orElse(null);
    }

    private static void checkDecision(Status status, List<Offering> offerings, SourceRow row) {
        boolean seats = offerings.stream().anyMatch(offering -> offering.firstIntake() != null);
        if (status == Status.REFUSED && seats) row.fault("refused-with-seats", MyhColumn.DECISION.header(), Map.of());
        if (status == Status.GRANTED && !seats) row.issue("granted-no-seats", MyhColumn.DECISION.header(), Map.of());
    }

    /** Of a file that splits its seats by place, those asked for are summed over the places. */
    private static SortedMap<String, String> details(SourceRow row, List<SourceRow> places) {
        var details = new TreeMap<String, String>();
        for (MyhColumn column : DETAILS) {
            String told = row.words(column.header());
            if (!told.isEmpty()) details.put(column.header(), told);
        }
        String asked = MyhColumn.SEATS_ASKED.header();
        if (!row.has(asked) && places.stream().allMatch(place -> place.has(asked)) && !places.isEmpty())
            details.put(asked, sum(places, asked).toPlainString());
        return details;
    }

    private static BigDecimal sum(List<SourceRow> rows, String column) {
        return rows.stream()
                .flatMap(row -> row.lenientCells().decimal(column, 0, 1_000_000).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
