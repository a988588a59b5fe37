package org.gapatlas.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.gapatlas.kernel.Language;

/**
 * Numbers and dates as a language writes them: thousands stand apart by a comma in English and by a thin space that does
 * not break in Swedish and Finnish; dates are written out.
 */
public final class Writing {

    private static final char THIN_SPACE = '\u202f';
    private static final char FIRM_SPACE = '\u00a0';

    private final Language language;

    private Writing(Language language) {
        this.language = language;
    }

    public static Writing in(Language language) {
        return new Writing(language);
    }

    /** To the nearest whole, without a sign. */
    public String whole(double number) {
        var symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setGroupingSeparator(language == Language.EN ? ',' : THIN_SPACE);
        return new DecimalFormat("#,##0", symbols).format(Math.round(Math.abs(number)));
    }

    /** With one decimal. */
    public String decimal(double number) {
        var symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setGroupingSeparator(language == Language.EN ? ',' : THIN_SPACE);
        return new DecimalFormat("#,##0.0", symbols).format(number);
    }

    /** A share in whole per cents; only the whole itself is written as 100. */
    public String percent(double share) {
        long percent = share < 1 ? Math.min(99, Math.round(100 * share)) : Math.round(100 * share);
        return percent + (language == Language.EN ? "%" : FIRM_SPACE + "%");
    }

    /** A calendar day, as in {@code 1 September 2026}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    /** The day in UTC, as in {@code 24 November 2026}. */
    public String date(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(instant.atOffset(ZoneOffset.UTC));
    }
}
