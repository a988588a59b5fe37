package org.gapatlas.reporting;

import java.util.List;

/**
 * What {@code report.yaml} says: which sheets, in which order.
 *
 * @param title key of the workbook's title
 */
public record ReportLayout(String title, List<SheetLayout> sheets) {
    public ReportLayout {
        sheets = List.copyOf(sheets);
    }
}
