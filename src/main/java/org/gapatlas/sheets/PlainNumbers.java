package org.gapatlas.sheets;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers as they are stored, not as a cell's format shows them: {@code 12}, {@code 0.5}, never {@code 1 234,50}. */
final class PlainNumbers extends DataFormatter {

    private static final int EXCEL_DIGITS = 15;

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904Windowing) {
        return formatRawCellContents(value, formatIndex, formatString);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
        var exact = new BigDecimal(value).round(new java.math.MathContext(EXCEL_DIGITS));
        String plain = exact.stripTrailingZeros().toPlainString();
        return plain;
    }
}
