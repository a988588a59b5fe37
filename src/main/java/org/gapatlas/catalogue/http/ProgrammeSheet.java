package org.gapatlas.catalogue.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.util.Arrays;
import java.util.List;
import org.gapatlas.catalogue.Catalogue;
import org.gapatlas.catalogue.Listing;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeFilter;
import org.gapatlas.sheets.CsvOut;
import org.gapatlas.sheets.XlsxOut;
import org.jspecify.annotations.Nullable;

/** All programmes that match as a table of one row each, read and written a thousand at a time. */
final class ProgrammeSheet {

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
            "illustrative",
            "fields",
            "languages",
            "url");

    private ProgrammeSheet() {}

    static StreamingOutput csv(Catalogue catalogue, ProgrammeFilter filter) {
        return out -> {
            try (var csv = new CsvOut(new OutputStreamWriter(out, UTF_8))) {
                csv.row(COLUMNS);
                catalogue.each(filter, entry -> csv.row(cells(entry)));
            }
        };
    }

    static StreamingOutput workbook(Catalogue catalogue, ProgrammeFilter filter) {
        return out -> {
            try (var sheet = new XlsxOut(out, "programmes", COLUMNS)) {
                catalogue.each(filter, entry -> sheet.row(cells(entry)));
            }
        };
    }

    private static List<@Nullable Object> cells(Listing.Entry entry) {
        Programme programme = entry.programme();
        return Arrays.<@Nullable Object>asList(
                programme.id(),
                programme.source(),
                programme.code(),
                programme.title().get("en"),
                programme.title().get("sv"),
                programme.title().get("fi"),
                programme.status(),
                programme.kind(),
                programme.type(),
                programme.level().eqf(),
                programme.applicationYear(),
                programme.decisionYear(),
                ProgrammeItem.providerOf(programme),
                String.join(";", ProgrammeItem.municipalitiesOf(programme)),
                String.join(";", ProgrammeItem.placesOf(programme)),
                ShownSeats.orNull(entry.seats()),
                programme.credits(),
                programme.creditUnit(),
                programme.durationMonths(),
                programme.illustrative(),
                String.join(";", programme.prospectus().fields()),
                String.join(";", ProgrammeItem.languagesOf(programme)),
                programme.prospectus().url());
    }
}
