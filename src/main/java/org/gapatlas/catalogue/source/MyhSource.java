package org.gapatlas.catalogue.source;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gapatlas.catalogue.Harvest;
import org.gapatlas.catalogue.Kind;
import org.gapatlas.catalogue.ProgrammeSource;
import org.gapatlas.catalogue.Reading;
import org.gapatlas.catalogue.Status;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.sheets.Upload;
import org.gapatlas.taxonomy.Taxonomy;

/**
 * The yearly decisions of the Swedish agency for higher vocational education (Myndigheten för yrkeshögskolan), programmes
 * and courses, as it publishes them. What the file contradicts itself in is a fault, since the totals could not be trusted;
 * a level or a place that we do not know is an issue. A file covers the programmes, or the courses, of its own year.
 */
@Singleton
final class MyhSource implements ProgrammeSource {

    private static final Map<String, Status> DECISIONS = Map.of(
            "beviljad", Status.GRANTED,
            "avslag", Status.REFUSED,
            "ej beviljad", Status.REFUSED);

    /** Applications that nobody decided on: withdrawn by the provider, or closed. */
    private static final Set<String> UNDECIDED = Set.of("återtagen", "återkallad", "avskriven");

    private final MyhProgrammes programmes;

    MyhSource(Taxonomy taxonomy) {
        this.programmes = new MyhProgrammes(taxonomy);
    }

    @Override
    public String name() {
        return "myh";
    }

    @Override
    public Reading read(List<Upload> files, Harvest harvest) {
        var told = new Gathering(harvest);
        for (Upload file : files) MyhFile.read(file, told).ifPresent(read -> gather(read, told));
        return told.reading();
    }

    private void gather(MyhFile file, Gathering told) {
        Map<CaseNumber, List<SourceRow>> places = placesByCase(file.places());
        for (SourceRow row : file.applications())
            findCase(row).ifPresent(number -> {
                List<SourceRow> own = Optional.ofNullable(places.remove(number)).orElse(List.of());
                told.describe(number.id(), row, MyhColumn.CASE.header());
                add(number, row, own, file, told);
            });
        for (List<SourceRow> orphans : places.values())
            orphans.get(0).fault("places-without-application", MyhColumn.CASE.header(), Map.of());
    }

    private void add(CaseNumber number, SourceRow row, List<SourceRow> places, MyhFile file, Gathering told) {
        String part = part(number, file.layout().kind());
        told.cover(part);
        String decision = row.cells().required(MyhColumn.DECISION.header()).toLowerCase(Locale.ROOT);
        Status status = DECISIONS.get(decision);
        if (status != null) told.add(part, programmes.read(number, status, row, places, file));
        else if (UNDECIDED.contains(decision)) told.exclude("undecided");
        else if (!decision.isEmpty())
            row.fault(
                    "unknown-decision",
                    MyhColumn.DECISION.header(),
                    Map.of("nearest", String.join(", ", Nearest.to(decision, DECISIONS.keySet()))));
    }

    private static Map<CaseNumber, List<SourceRow>> placesByCase(List<SourceRow> rows) {
        var places = new TreeMap<CaseNumber, List<SourceRow>>();
        var seen = new HashSet<String>();
        for (SourceRow row : rows)
            findCase(row).ifPresent(number -> {
                places.computeIfAbsent(number, n -> new ArrayList<>()).add(row);
                String place = row.text(MyhColumn.MUNICIPALITY.header()) + ", " + row.text(MyhColumn.COUNTY.header());
                if (!seen.add(number + "|" + place))
                    row.fault("place-twice", MyhColumn.MUNICIPALITY.header(), Map.of("case", number.toString()));
            });
        return places;
    }

    private static Optional<CaseNumber> findCase(SourceRow row) {
        String column = MyhColumn.CASE.header();
        String text = row.cells().required(column);
        Optional<CaseNumber> number = CaseNumber.find(text);
        if (number.isEmpty() && !text.isEmpty()) row.fault("not-a-case-number", column, Map.of());
        return number;
    }

    private static String part(CaseNumber number, Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + number.year();
    }
}
