package org.gapatlas.reporting.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.gapatlas.reporting.Area;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;

/**
 * Colours balances by the number that people see: 0, 1–4, 5–9, 10–19, 20 and more. Every rule is a "between": a
 * spreadsheet takes words for larger than any number, and would paint them.
 */
final class HeatRules {

    private static final double MOST = 1e9;
    private static final double[] LIMITS = {19.5, 9.5, 4.5, 0.5};
    private static final Palette[] SHORTAGE = {
        Palette.SHORTAGE_4, Palette.SHORTAGE_3, Palette.SHORTAGE_2, Palette.SHORTAGE_1
    };
    private static final Palette[] SURPLUS = {Palette.SURPLUS_4, Palette.SURPLUS_3, Palette.SURPLUS_2, Palette.SURPLUS_1
    };
    private static final int DARK = 2;

    /** A number that rounds to 0 is a balance, whatever its sign. */
    private static final String BALANCE = "\"● \"0;\"● \"0;\"● \"0";

    private static final int BALANCE_ID = 200;

    private final XSSFSheet sheet;
    private final XSSFSheetConditionalFormatting rules;
    private final CellRangeAddress[] where;

    private HeatRules(XSSFSheet sheet, CellRangeAddress[] where) {
        this.sheet = sheet;
        this.rules = sheet.getSheetConditionalFormatting();
        this.where = where;
    }

    /** Paints all areas of a sheet by one set of rules. */
    static void paint(XSSFSheet sheet, List<Area> areas) {
        if (areas.isEmpty()) return;
        var where = areas.stream().map(SheetView::range).toArray(CellRangeAddress[]::new);
        new HeatRules(sheet, where).paint();
    }

    private void paint() {
        for (int i = 0; i < LIMITS.length; i++) {
            rule(LIMITS[i], MOST, SHORTAGE[i], i < DARK);
            rule(-MOST, -LIMITS[i], SURPLUS[i], i < DARK);
        }
        rule(-LIMITS[LIMITS.length - 1], LIMITS[LIMITS.length - 1], Palette.BALANCE, false);
        var format = newestFormat().addNewNumFmt();
        format.setNumFmtId(BALANCE_ID);
        format.setFormatCode(BALANCE);
    }

    /** POI reads the number formats of rules but does not make them. */
    private CTDxf newestFormat() {
        var styles = sheet.getWorkbook().getStylesSource();
        return styles.getDxfAt(styles._getDXfsSize() - 1);
    }

    /** The rule that was made first wins, so the strongest colour comes first. */
    private void rule(double from, double to, Palette fill, boolean dark) {
        XSSFConditionalFormattingRule rule = rules.createConditionalFormattingRule(
                ComparisonOperator.BETWEEN, String.valueOf(from), String.valueOf(to));
        var pattern = rule.createPatternFormatting();
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        pattern.setFillBackgroundColor(fill.color());
        rule.createFontFormatting().setFontColor((dark ? Palette.PAPER : Palette.INK).color());
        rules.addConditionalFormatting(where, rule);
    }
}
