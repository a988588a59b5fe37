package org.gapatlas.catalogue.source;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapatlas.catalogue.Harvest;
import org.gapatlas.catalogue.ImportFault;
import org.gapatlas.catalogue.ProgrammeSource;
import org.gapatlas.catalogue.Reading;
import org.gapatlas.sheets.Columns;
import org.gapatlas.sheets.Row;
import org.gapatlas.sheets.Upload;
import org.gapatlas.taxonomy.Taxonomy;

/**
 * Our own template, for what no agency publishes: planned programmes, contract courses, company academies. A table of
 * programmes and, optionally, one of what they teach; as CSV files, as workbooks, or as two sheets of one. The files of one
 * import are the whole source: what they do not name was removed.
 */
@Singleton
final class TemplateSource implements ProgrammeSource {

    private static final String PART = "all";

    private final Taxonomy taxonomy;

    TemplateSource(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public String name() {
        return "template";
    }

    @Override
    public Reading read(List<Upload> files, Harvest harvest) {
        var told = new Gathering(harvest);
        var programmes = new ArrayList<SourceRow>();
        var links = new ArrayList<SourceRow>();
        for (Upload file : files) sort(file, programmes, links, told);
        if (told.faults().isEmpty()) combine(programmes, links, told);
        return told.reading();
    }

    /** A table is known by its header: only the links name a programme's id in a column of another table. */
    private static void sort(Upload file, List<SourceRow> programmes, List<SourceRow> links, Gathering told) {
        for (Table table : TableReader.read(file, sheet -> true, row -> true, told.faults())
                .values())
            if (table.names(TemplateLinks.PROGRAMME))
                links.addAll(rows(file, table, TemplateLinks.COLUMNS, Set.of(), told));
            else if (table.names(TemplateRow.ID) && table.names(TemplateRow.TITLE))
                programmes.addAll(rows(file, table, TemplateRow.COLUMNS, TemplateRow.OPTIONAL, told));
            else told.fault(ImportFault.in(file.name(), "unknown-table", heading(table)));
    }

    private static List<SourceRow> rows(
            Upload file, Table table, Set<String> required, Set<String> optional, Gathering told) {
        Row header = Optional.ofNullable(table.header()).orElseThrow();
        var columns = Columns.of(file.name(), header, required, optional::contains, told.faults());
        return table.rows().stream()
                .map(row -> new SourceRow(file.name(), columns, row, told))
                .toList();
    }

    private void combine(List<SourceRow> programmes, List<SourceRow> links, Gathering told) {
        if (programmes.isEmpty()) {
            told.fault(new ImportFault("no-programmes", "/file", TemplateRow.ID, Map.of()));
            return;
        }
        for (SourceRow row : programmes) told.describe(row.text(TemplateRow.ID), row, TemplateRow.ID);
        if (links.isEmpty()) told.issue(new ImportFault("no-competences", "/file", TemplateLinks.PROGRAMME, Map.of()));
        var taught = new TemplateLinks(taxonomy, told).read(links);
        var reader = new TemplateRow(taxonomy);
        for (SourceRow row : programmes) {
            int faults = told.faults().size();
            var programme = reader.read(row, taught.getOrDefault(row.text(TemplateRow.ID), List.of()), told);
            if (told.faults().size() == faults) told.add(PART, programme.orElseThrow());
        }
    }

    private static String heading(Table table) {
        return table.header() == null ? "" : String.join(", ", table.header().cells());
    }
}
