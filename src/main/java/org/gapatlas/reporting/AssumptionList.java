package org.gapatlas.reporting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.gap.Assumption;
import org.gapatlas.reporting.Line.Kind;

/**
 * Every value that the results rest on besides answers and programmes, with who says so.
 *
 * @param labels what the names mean; the values stand in their order
 */
public record AssumptionList(Heading heading, List<NameLabel> labels, List<ColumnLayout> columns)
        implements SheetLayout {

    /** A line of the table. */
    record Named(Assumption assumption, String label, int place) {}

    private static final FieldSet<Named> FIELDS = new FieldSet<Named>()
            .text("name", line -> line.assumption().name())
            .text("label", Named::label)
            .number("value", line -> line.assumption().rate().value())
            .text("source", line -> line.assumption().rate().source())
            .text("basis", line -> line.assumption().rate().basis());

    public AssumptionList {
        labels = List.copyOf(labels);
        columns = List.copyOf(columns);
    }

    /** What its columns may hold. */
    public static FieldSet<?> fields() {
        return FIELDS;
    }

    @Override
    public Grid grid(Edition edition) {
        var set = edition.input().run().snapshot().assumptions();
        var lines = set.listAll().stream()
                .map(assumption -> named(assumption, edition))
                .sorted(Comparator.comparingInt(Named::place)
                        .thenComparing(line -> line.assumption().name()))
                .toList();
        var slots = columns.stream().map(column -> FIELDS.slot(column, edition)).toList();
        var sketch = new Sketch()
                .line(Kind.TITLE, new Opening(edition).title(heading.title()))
                .line(
                        Kind.SUBTITLE,
                        edition.say("assumptions.subtitle", Map.of("id", set.id(), "version", set.version())));
        Area table = sketch.table(slots, lines);
        return sketch.grid(heading, edition, slots.stream().map(Slot::column).toList(), View.list(table, 1));
    }

    private Named named(Assumption assumption, Edition edition) {
        for (int i = 0; i < labels.size(); i++) {
            Optional<Map<String, String>> places = labels.get(i).find(assumption.name());
            if (places.isPresent()) return new Named(assumption, label(labels.get(i), places.get(), edition), i);
        }
        return new Named(assumption, assumption.name(), labels.size());
    }

    private static String label(NameLabel label, Map<String, String> places, Edition edition) {
        var words = new LinkedHashMap<String, String>();
        places.forEach((place, code) -> words.put(place, word(place, code, edition)));
        return edition.say(label.label(), words);
    }

    private static String word(String place, String code, Edition edition) {
        boolean role =
                place.equals("role") && edition.input().taxonomy().roles().has(code);
        return role ? edition.role(code) : edition.label(place, code);
    }
}
