package org.gapatlas.reporting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * How a column writes its values; the word stands in {@code report.yaml}. The separators of thousands and decimals are
 * those of the reader's own program.
 */
public enum Format {
    /** Words on one line. */
    TEXT,
    /** Words that may run over several lines. */
    WRAPPED,
    /** A calendar year. */
    YEAR,
    /** Something counted, such as a place in a list. */
    COUNT,
    /** Heads, rounded to whole ones. */
    HEADS,
    /** Heads to one decimal. */
    TENTHS,
    /** Heads with a sign that says the same as the colour: shortage above 0, balance, surplus below. */
    BALANCE,
    /** A part of a whole, in per cent. */
    SHARE,
    /** A value with all its decimals. */
    EXACT;

    /** Its name in a layout. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isNumber() {
        return this != TEXT && this != WRAPPED;
    }

    String draw(double value) {
        return switch (this) {
            case TENTHS -> rounded(value, 1);
            case SHARE -> rounded(100 * value, 0) + " %";
            case BALANCE -> sign(value) + " " + rounded(Math.abs(value), 0);
            case EXACT ->
                new BigDecimal(value)
                        .round(MathContext.DECIMAL32)
                        .stripTrailingZeros()
                        .toPlainString();
            default -> rounded(value, 0);
        };
    }

    private static String sign(double balance) {
        if (Math.abs(balance) < 0.5) return "●";
        return balance > 0 ? "▼" : "▲";
    }

    private static String rounded(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
