package org.gapatlas.reporting;

import java.util.Comparator;
import java.util.List;
import org.gapatlas.reporting.Line.Kind;

/**
 * Every programme that counts as supply, with its way from seats to hires.
 *
 * @param pagesWide over how many pages a line runs on paper
 */
public record ProgrammeList(Heading heading, int pagesWide, List<ColumnLayout> columns) implements SheetLayout {

    private static final int NAMING_COLUMNS = 2;

    public ProgrammeList {
        columns = List.copyOf(columns);
    }

    /** What its columns may hold. */
    public static FieldSet<?> fields() {
        return ProgrammeLine.FIELDS;
    }

    @Override
    public Grid grid(Edition edition) {
        var programmes = edition.input().funnels().stream()
                .map(funnel -> new ProgrammeLine(funnel, edition))
                .sorted(Comparator.comparing(line -> line.programme().id()))
                .toList();
        var slots = columns.stream()
                .map(column -> ProgrammeLine.FIELDS.slot(column, edition))
                .toList();
        var sketch = new Sketch()
                .line(Kind.TITLE, new Opening(edition).title(heading.title()))
                .line(Kind.SUBTITLE, edition.say("programmes.subtitle"));
        Area table = sketch.table(slots, programmes);
        return sketch.grid(
                heading,
                edition,
                slots.stream().map(Slot::column).toList(),
                View.list(table, NAMING_COLUMNS).on(Paper.wide(pagesWide)));
    }
}
