package org.gapatlas.taxonomy.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.Columns;
import org.gapatlas.sheets.FileFault;
import org.gapatlas.sheets.Row;
import org.gapatlas.sheets.RowVisitor;
import org.jspecify.annotations.Nullable;

/** One file of ESCO's while it is read: its header first, which must be the one that we know, then its rows. */
final class EscoSheet implements RowVisitor {

    private final String file;
    private final String language;
    private final EscoTable table;
    private final Gleaning told;
    private final Set<String> seen = new HashSet<>();
    private @Nullable Columns columns;
    private boolean refused;
    private int width;
    private boolean lastIsShort;

    EscoSheet(String file, String language, EscoTable table, Gleaning told) {
        this.file = file;
        this.language = language;
        this.table = table;
        this.told = told;
    }

    @Override
    public void row(String sheet, Row row) {
        if (row.isEmpty()) return;
        if (columns == null) columns = header(row);
        else if (!refused) {
            told.count();
            lastIsShort = row.cells().size() < width;
            table.reader().accept(new EscoRow(file, language, columns, row, seen, told));
        }
    }

    /** All rows have been shown. */
    void end(CutShort content) {
        if (columns == null) told.fault(new FileFault("file-empty", file, ""));
        else if (content.isCut(lastIsShort)) told.fault(new FileFault("file-broken", file, "CSV"));
    }

    private Columns header(Row row) {
        List<Finding> findings = new ArrayList<>();
        var header = Columns.of(file, row, table.required(), table.welcome()::contains, findings);
        for (Finding finding : findings) {
            // A new version may bring columns that we do not know; one that we need must be there.
            boolean harmless = finding.code().equals("unknown-column");
            if (harmless) told.issue(finding);
            else told.fault(finding);
            refused |= !harmless;
        }
        width = row.cells().size();
        return header;
    }
}
