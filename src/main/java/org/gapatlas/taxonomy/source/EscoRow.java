package org.gapatlas.taxonomy.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.gapatlas.sheets.Columns;
import org.gapatlas.sheets.Row;

/** One row of a table of ESCO's. What cannot be taken is told and counted as excluded. */
final class EscoRow {

    static final String BASE = "http://data.europa.eu/esco/";

    private static final Pattern URI = Pattern.compile(Pattern.quote(BASE) + "[a-z-]+/[A-Za-z0-9.-]+");
    private static final Pattern INDEX = Pattern.compile("\\d{1,7}");

    private final String file;
    private final String language;
    private final Columns columns;
    private final Row row;
    private final Set<String> seen;
    private final Gleaning told;

    /**
     * @param seen the concepts that earlier rows of the file describe
     */
    EscoRow(String file, String language, Columns columns, Row row, Set<String> seen, Gleaning told) {
        this.file = file;
        this.language = language;
        this.columns = columns;
        this.row = row;
        this.seen = seen;
        this.told = told;
    }

    /** The language of the file. */
    String language() {
        return language;
    }

    Gleaning told() {
        return told;
    }

    Place at(String column) {
        return new Place(file, row.number(), column);
    }

    /** The words of a cell; empty where the cell or the column is missing. */
    String text(String column) {
        return Plain.of(raw(column));
    }

    List<String> labels(String column) {
        return Plain.labels(raw(column));
    }

    /** The URI in a cell; anything else excludes the row. */
    Optional<String> uri(String column) {
        return uri(column, raw(column));
    }

    /** The URI in a cell that leaves the beginning out. */
    Optional<String> shortUri(String column) {
        return uri(column, BASE + raw(column));
    }

    /** Whether no earlier row of the file describes the concept; otherwise the row is excluded. */
    boolean isFirst(String uri, String column) {
        if (seen.add(uri)) return true;
        exclude("duplicate-concept", column);
        return false;
    }

    /** A row's number in another table, the first below the header being 0; anything else excludes the row. */
    OptionalInt index(String column) {
        if (INDEX.matcher(raw(column)).matches()) return OptionalInt.of(Integer.parseInt(raw(column)));
        exclude("not-a-row", column);
        return OptionalInt.empty();
    }

    void exclude(String code, String column) {
        told.exclude(new VocabularyFault(code, at(column), raw(column), Map.of()));
    }

    private Optional<String> uri(String column, String uri) {
        if (URI.matcher(uri).matches()) return Optional.of(uri);
        exclude("not-a-uri", column);
        return Optional.empty();
    }

    private String raw(String column) {
        OptionalInt place = columns.find(column);
        return place.isPresent() ? row.cell(place.getAsInt()) : "";
    }
}
