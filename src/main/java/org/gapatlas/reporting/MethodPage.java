package org.gapatlas.reporting;

import java.util.List;
import org.gapatlas.reporting.Line.Kind;

/** How the numbers are made, in plain words, and what exactly this workbook was made from. */
public record MethodPage(Heading heading, List<Section> sections, List<ColumnLayout> columns) implements SheetLayout {

    /**
     * A part of the page: terms and their explanations.
     *
     * @param title key of its name
     * @param terms keys of its terms; the explanation of each stands under the same key and {@code .text}
     * @param facts what the run tells about itself, by the words of {@link RunFacts}
     */
    public record Section(String title, List<String> terms, List<String> facts) {
        public Section {
            terms = List.copyOf(terms);
            facts = List.copyOf(facts);
        }
    }

    /** A line of the page. */
    record Entry(String term, String text) {}

    private static final FieldSet<Entry> FIELDS =
            new FieldSet<Entry>().text("term", Entry::term).text("text", Entry::text);

    public MethodPage {
        sections = List.copyOf(sections);
        columns = List.copyOf(columns);
    }

    /** What its columns may hold. */
    public static FieldSet<?> fields() {
        return FIELDS;
    }

    @Override
    public Grid grid(Edition edition) {
        var slots = columns.stream().map(column -> FIELDS.slot(column, edition)).toList();
        var opening = new Opening(edition);
        var sketch =
                new Sketch().line(Kind.TITLE, opening.title(heading.title())).line(Kind.SUBTITLE, opening.origin());
        int head = sketch.size();
        sketch.table(slots, List.of());
        for (Section section : sections) {
            sketch.line(Kind.SECTION, edition.say(section.title()));
            for (String term : section.terms())
                sketch.data(slots, new Entry(edition.say(term), edition.say(term + ".text")));
            for (String fact : section.facts())
                sketch.data(slots, new Entry(edition.say("fact." + fact), RunFacts.tell(fact, edition)));
        }
        var table = new Area(head, 0, sketch.size() - 1, slots.size() - 1);
        return sketch.grid(heading, edition, slots.stream().map(Slot::column).toList(), View.page(table));
    }
}
