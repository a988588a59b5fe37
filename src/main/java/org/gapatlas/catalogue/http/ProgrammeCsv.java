package org.gapatlas.catalogue.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import org.gapatlas.catalogue.Catalogue;
import org.gapatlas.catalogue.Listing;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeFilter;
import org.gapatlas.sheets.CsvOut;
import org.jspecify.annotations.Nullable;

/** All programmes that match, as CSV: one row each, read and written a page at a time. */
final class ProgrammeCsv {

    private static final int AT_ONCE = 1_000;
    private static final List<String> COLUMNS = List.of(
            "id",
            "source",
            "code",
            "title_en",
            "title_sv",
            "title_fi",
            "status",
            "kind",
            "type",
            "eqf",
            "application_year",
            "decision_year",
            "provider",
            "municipalities",
            "places",
            "seats",
            "credits",
            "credit_unit",
            "duration_months",
            "illustrative");

    private ProgrammeCsv() {}

    static StreamingOutput of(Catalogue catalogue, ProgrammeFilter filter) {
        return out -> {
            try (var csv = new CsvOut(new OutputStreamWriter(out, UTF_8))) {
                csv.row(COLUMNS);
                List<Listing.Entry> page;
                int from = 0;
                do {
                    page = catalogue.search(filter, from, AT_ONCE).entries();
                    page.forEach(entry -> csv.row(cells(entry)));
                    from += AT_ONCE;
                } while (page.size() == AT_ONCE);
            }
        };
    }

    private static List<@Nullable Object> cells(Listing.Entry entry) {
        Programme programme = entry.programme();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(programme.id());
        cells.add(programme.source());
        cells.add(programme.code());
        cells.add(programme.title().get("en"));
        cells.add(programme.title().get("sv"));
        cells.add(programme.title().get("fi"));
        cells.add(programme.status());
        cells.add(programme.kind());
        cells.add(programme.type());
        cells.add(programme.level().eqf());
        cells.add(programme.applicationYear());
        cells.add(programme.decisionYear());
        cells.add(ProgrammeItem.providerOf(programme));
        cells.add(String.join(";", ProgrammeItem.municipalitiesOf(programme)));
        cells.add(String.join(";", ProgrammeItem.placesOf(programme)));
        cells.add(ShownSeats.orNull(entry.seats()));
        cells.add(programme.credits());
        cells.add(programme.creditUnit());
        cells.add(programme.durationMonths());
        cells.add(programme.illustrative());
        return cells;
    }
}
