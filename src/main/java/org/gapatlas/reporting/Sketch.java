package org.gapatlas.reporting;

import java.util.ArrayList;
import java.util.List;
import org.gapatlas.reporting.Line.Kind;

/** A grid while it is being drawn, line by line. */
final class Sketch {

    private final List<Line> lines = new ArrayList<>();

    /** How many lines there are. */
    int size() {
        return lines.size();
    }

    Sketch line(Kind kind, String... texts) {
        var cells = new ArrayList<Cell>();
        for (String text : texts) cells.add(Cell.text(text));
        lines.add(new Line(kind, cells));
        return this;
    }

    Sketch blank() {
        return line(Kind.BLANK);
    }

    /** A head and one line for each item; answers where they stand. */
    <T> Area table(List<Slot<T>> slots, List<T> items) {
        int first = lines.size();
        lines.add(new Line(
                Kind.HEAD, slots.stream().map(slot -> Cell.text(slot.head())).toList()));
        for (T item : items) data(slots, item);
        return new Area(first, 0, lines.size() - 1, slots.size() - 1);
    }

    /** The line of one item. */
    <T> Sketch data(List<Slot<T>> slots, T item) {
        lines.add(new Line(
                Kind.DATA, slots.stream().map(slot -> slot.cell().apply(item)).toList()));
        return this;
    }

    /** Why cells in it are withheld, each reason once. */
    List<String> withheldFor() {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(Cell.Withheld.class::isInstance)
                .map(cell -> ((Cell.Withheld) cell).reason())
                .distinct()
                .sorted()
                .toList();
    }

    Grid grid(Heading heading, Edition edition, List<Column> columns, View view) {
        return new Grid(edition.say(heading.name()), heading.range(), columns, lines, view);
    }
}
