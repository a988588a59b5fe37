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

    /** How much wider letters are than those of a table: bold ones, and those of another size. */
    private static final double BOLD = 1.1;

    private static final double QUOTED = 1.2;
    private static final double NOTED = 0.9;

    private RowHeights() {}

    static float of(Line line, List<Column> columns) {
        return switch (line.kind()) {
            case TITLE -> 26;
            case SECTION -> 20;
            case SUBTITLE -> PADDING + TEXT_LINE;
            case BLANK -> BLANK;
            case QUOTE -> PADDING + QUOTE_LINE * TextWidth.lines(text(line, 0), together(columns) / QUOTED);
            case NOTE -> PADDING + TEXT_LINE * TextWidth.lines(text(line, 0), together(columns) / NOTED);
            case HEAD -> PADDING + TEXT_LINE * tallest(line, columns, BOLD);
            case DATA -> PADDING + TEXT_LINE * tallest(line, columns, 1);
        };
    }

    private static int tallest(Line line, List<Column> columns, double letters) {
        return IntStream.range(0, line.cells().size())
                .filter(i -> line.kind() == Kind.HEAD || columns.get(i).format() == Format.WRAPPED)
                .map(i -> TextWidth.lines(text(line, i), (columns.get(i).width() - 1) / letters))
                .max()
                .orElse(1);
    }

    private static int together(List<Column> columns) {
        return columns.stream().mapToInt(Column::width).sum();
    }

    private static String text(Line line, int place) {
        return place < line.cells().size() && line.cells().get(place) instanceof Cell.Text text ? text.text() : "";
    }
}
