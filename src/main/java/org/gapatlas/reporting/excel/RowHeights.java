package org.gapatlas.reporting.excel;

import java.util.List;
import java.util.stream.IntStream;
import org.gapatlas.reporting.Cell;
import org.gapatlas.reporting.Column;
import org.gapatlas.reporting.Format;
import org.gapatlas.reporting.Line;
import org.gapatlas.reporting.Line.Kind;

/**
 * How tall a row must be for its words, in points. A streaming file has to say so itself: programs differ in whether they
 * would find out.
 */
final class RowHeights {

    private static final float BLANK = 9;
    private static final float TEXT_LINE = 13;
    private static final float QUOTE_LINE = 17;
    private static final float PADDING = 3;

    /** How many characters of running text fit the width of one digit, at 9, 10 and 12 points. */
    private static final double NOTE_FITS = 1.3;

    private static final double TEXT_FITS = 1.1;
    private static final double QUOTE_FITS = 1.0;

    private RowHeights() {}

    static float of(Line line, List<Column> columns) {
        return switch (line.kind()) {
            case TITLE -> 26;
            case SECTION -> 20;
            case SUBTITLE -> TEXT_LINE + PADDING;
            case BLANK -> BLANK;
            case QUOTE -> PADDING + QUOTE_LINE * lines(text(line, 0), (int) (QUOTE_FITS * together(columns)));
            case NOTE -> PADDING + TEXT_LINE * lines(text(line, 0), (int) (NOTE_FITS * together(columns)));
            case HEAD, DATA -> PADDING + TEXT_LINE * tallest(line, columns);
        };
    }

    private static int tallest(Line line, List<Column> columns) {
        return IntStream.range(0, line.cells().size())
                .filter(i -> line.kind() == Kind.HEAD || columns.get(i).format() == Format.WRAPPED)
                .map(i ->
                        lines(text(line, i), (int) (fits(line) * columns.get(i).width())))
                .max()
                .orElse(1);
    }

    /** A head is bold, so less of it fits. */
    private static double fits(Line line) {
        return line.kind() == Kind.HEAD ? 1 : TEXT_FITS;
    }

    private static int together(List<Column> columns) {
        return columns.stream().mapToInt(Column::width).sum();
    }

    private static String text(Line line, int place) {
        return place < line.cells().size() && line.cells().get(place) instanceof Cell.Text text ? text.text() : "";
    }

    /** Into how many lines of so many characters a text breaks, at spaces and after hyphens. */
    static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split("(?<=[ -])")) {
            int length = word.stripTrailing().length();
            if (used > 0 && used + length > width) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, length - 1) / Math.max(1, width);
            used += word.length();
        }
        return lines;
    }
}
