package org.gapatlas.reporting.excel;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gapatlas.reporting.Format;
import org.gapatlas.reporting.Line.Kind;

/** The cell styles of one workbook, each made once: a workbook has room for some thousands only. */
final class Styles {

    /** Number formats in the language of spreadsheet files; the reader's program puts its own separators in. */
    private static final Map<Format, String> CODES = new EnumMap<>(Map.of(
            Format.YEAR, "0",
            Format.COUNT, "#,##0",
            Format.HEADS, "#,##0",
            Format.TENTHS, "#,##0.0",
            Format.BALANCE, "\"▼ \"0;\"▲ \"0;\"● \"0",
            Format.SHARE, "0%"));

    private static final Set<Kind> RUNNING = EnumSet.of(Kind.HEAD, Kind.QUOTE, Kind.NOTE);
    private static final Set<Kind> CENTRED = EnumSet.of(Kind.HEAD, Kind.QUOTE, Kind.SECTION);
    private static final String FONT = "Arial";

    /**
     * Everything that a style follows from.
     *
     * @param number whether the cell holds one; its format only says what its column is for
     * @param inner whether another column of the table stands left of it
     * @param quoted whether it must be marked as words, because it looks like a formula
     */
    record Look(
            Kind kind,
            Format format,
            boolean muted,
            boolean number,
            boolean withheld,
            boolean inner,
            boolean sea,
            boolean quoted) {}

    private final XSSFWorkbook excel;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

    Styles(XSSFWorkbook excel) {
        this.excel = excel;
        XSSFFont base = excel.getFontAt(0); // column widths are counted in its digits
        base.setFontName(FONT);
        base.setFontHeightInPoints((short) 10);
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        var style = excel.createCellStyle();
        style.setFont(font(look));
        align(style, look);
        if (CODES.containsKey(look.format()) && look.kind() == Kind.DATA)
            style.setDataFormat(excel.createDataFormat().getFormat(CODES.get(look.format())));
        if (look.quoted()) style.setQuotePrefixed(true);
        if (look.kind() == Kind.HEAD) fill(style, FillPatternType.SOLID_FOREGROUND, Palette.PINE);
        if (look.withheld()) fill(style, FillPatternType.THIN_BACKWARD_DIAG, Palette.HATCH);
        border(style, look);
        return style;
    }

    private static void align(XSSFCellStyle style, Look look) {
        style.setVerticalAlignment(CENTRED.contains(look.kind()) ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(RUNNING.contains(look.kind()) || look.format() == Format.WRAPPED);
        style.setAlignment(look.format().isNumber() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        if (look.inner() && !look.format().isNumber()) style.setIndention((short) 1);
    }

    private static void border(XSSFCellStyle style, Look look) {
        if (look.kind() == Kind.DATA) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(Palette.LINE.color());
        }
        if (look.sea()) {
            style.setBorderLeft(BorderStyle.THICK);
            style.setLeftBorderColor(Palette.SEA.color());
        }
    }

    private static void fill(XSSFCellStyle style, FillPatternType pattern, Palette color) {
        style.setFillPattern(pattern);
        style.setFillForegroundColor(color.color());
    }

    private XSSFFont font(Look look) {
        var font = excel.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size(look.kind()));
        font.setBold(look.kind() == Kind.TITLE || look.kind() == Kind.SECTION || look.kind() == Kind.HEAD);
        font.setItalic(look.muted() && look.number());
        font.setColor(ink(look).color());
        return font;
    }

    private static Palette ink(Look look) {
        return switch (look.kind()) {
            case HEAD -> Palette.PAPER;
            case SUBTITLE, NOTE -> Palette.MUTED;
            default -> look.muted() ? Palette.MUTED : Palette.INK;
        };
    }

    private static short size(Kind kind) {
        return (short)
                switch (kind) {
                    case TITLE -> 16;
                    case QUOTE -> 12;
                    case SECTION -> 11;
                    case SUBTITLE, NOTE -> 9;
                    default -> 10;
                };
    }
}
