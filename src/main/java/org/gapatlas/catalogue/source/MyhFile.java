package org.gapatlas.catalogue.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapatlas.catalogue.ImportFault;
import org.gapatlas.sheets.Columns;
import org.gapatlas.sheets.Row;
import org.gapatlas.sheets.Upload;
import org.jspecify.annotations.Nullable;

/**
 * One decision file, its columns known: a row for every application, and rows for places.
 *
 * @param years the calendar years that have a column of seats, in a file of courses
 */
record MyhFile(MyhLayout layout, List<SourceRow> applications, List<SourceRow> places, List<Integer> years) {
    MyhFile {
        applications = List.copyOf(applications);
        places = List.copyOf(places);
        years = List.copyOf(years);
    }

    /** Reads it; empty, with a fault, where a sheet or a column is missing or one is unknown. */
    static Optional<MyhFile> read(Upload file, Gathering told) {
        int before = told.faults().size();
        var sheets = TableReader.read(file, MyhLayout::reads, MyhFile::isHeader, told.faults());
        if (told.faults().size() > before) return Optional.empty();
        MyhLayout layout = layout(sheets);
        var applications = rows(file, sheets.get(layout.applications()), layout, layout.applicationHeaders(), told);
        var places = rows(file, sheets.get(layout.places()), layout, layout.placeHeaders(), told);
        missing(file, layout.applications(), sheets, told);
        missing(file, layout.places(), sheets, told);
        return told.faults().size() > before
                ? Optional.empty()
                : Optional.of(new MyhFile(layout, applications, places, years(sheets.get(layout.applications()))));
    }

    private static boolean isHeader(Row row) {
        var headers = row.cells().stream().map(MyhColumn::canonical).toList();
        return headers.contains(MyhColumn.CASE.header()) && headers.contains(MyhColumn.TITLE.header());
    }

    private static MyhLayout layout(Map<String, Table> sheets) {
        if (sheets.containsKey(MyhLayout.COURSES.applications())) return MyhLayout.COURSES;
        Table applications = sheets.get(MyhLayout.SEATS_BY_APPLICATION.applications());
        boolean seats = applications != null
                && (applications.names(MyhColumn.SEATS.header()) || applications.names(MyhColumn.SEATS_1.header()));
        return seats ? MyhLayout.SEATS_BY_APPLICATION : MyhLayout.SEATS_BY_PLACE;
    }

    private static void missing(Upload file, String sheet, Map<String, Table> sheets, Gathering told) {
        Table table = sheets.get(sheet);
        if (table == null) told.fault(ImportFault.in(file.name(), "missing-sheet", sheet));
        else if (table.header() == null) told.fault(ImportFault.in(file.name(), "missing-header", sheet));
    }

    private static List<SourceRow> rows(
            Upload file, @Nullable Table table, MyhLayout layout, Set<String> required, Gathering told) {
        if (table == null || table.header() == null) return List.of();
        var header = new Row(
                table.header().number(),
                table.header().cells().stream().map(MyhColumn::canonical).toList());
        String name = file.name() + ", " + table.sheet();
        var columns = Columns.of(name, header, required, layout::knows, told.faults());
        return table.rows().stream()
                .map(row -> new SourceRow(name, columns, row, told))
                .toList();
    }

    private static List<Integer> years(@Nullable Table table) {
        if (table == null || table.header() == null) return List.of();
        return table.header().cells().stream()
                .map(cell -> MyhColumn.SEATS_IN_YEAR.matcher(cell.strip()))
                .filter(java.util.regex.Matcher::matches)
                .map(match -> Integer.valueOf(match.group(1)))
                .toList();
    }
}
