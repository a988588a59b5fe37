package org.gapatlas.reporting.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gapatlas.reporting.AssumptionList;
import org.gapatlas.reporting.GapMatrix;
import org.gapatlas.reporting.Heading;
import org.gapatlas.reporting.Measure;
import org.gapatlas.reporting.MethodPage;
import org.gapatlas.reporting.NameLabel;
import org.gapatlas.reporting.ProgrammeList;
import org.gapatlas.reporting.ReportLayout;
import org.gapatlas.reporting.RunFacts;
import org.gapatlas.reporting.Sentence;
import org.gapatlas.reporting.SheetLayout;
import org.gapatlas.reporting.Summary;
import org.gapatlas.reporting.Years;
import org.gapatlas.taxonomy.Region;
import org.gapatlas.taxonomy.Taxonomy;

/** Turns a layout's YAML into what the sheets ask for; every fault is told. */
final class LayoutReader {

    private final Taxonomy taxonomy;
    private final Faults faults;
    private final ColumnReader columns;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Function<Members, SheetLayout>> kinds = new LinkedHashMap<>();

    LayoutReader(Taxonomy taxonomy, Faults faults) {
        this.taxonomy = taxonomy;
        this.faults = faults;
        this.columns = new ColumnReader(faults);
        kinds.put("summary", this::summary);
        kinds.put("matrix", this::matrix);
        kinds.put("programmes", this::programmes);
        kinds.put("assumptions", this::assumptions);
        kinds.put("method", this::method);
    }

    ReportLayout report(YamlNode yaml) {
        var members = new Members(yaml, faults);
        String title = members.key("title");
        var sheets = members.list("sheets").stream().map(this::sheet).toList();
        members.done();
        return new ReportLayout(title, sheets);
    }

    private SheetLayout sheet(YamlNode yaml) {
        var members = new Members(yaml, faults);
        var kind = members.word("kind", List.copyOf(kinds.entrySet()), Map.Entry::getKey);
        var sheet = kind.getValue().apply(members);
        members.done();
        return sheet;
    }

    private SheetLayout summary(Members m) {
        var measure = measure(m);
        if (!measure.isBalance()) faults.tell("layout-no-balance", m.line("measure"), measure.word());
        return new Summary(
                heading(m),
                measure,
                years(m),
                m.whole("focus", 1, 20),
                m.whole("largest", 1, 100),
                m
                        .words(
                                "sentences",
                                Stream.of(Sentence.values()).map(Sentence::word).toList())
                        .stream()
                        .map(LayoutReader::sentence)
                        .toList(),
                columns.columns(m, Summary.fields(), measure.isBalance()));
    }

    private SheetLayout matrix(Members m) {
        var measure = measure(m);
        return new GapMatrix(
                heading(m),
                measure,
                years(m),
                m.whole("across", 2, 20),
                m.words(
                        "regions",
                        taxonomy.regions().list().stream().map(Region::id).toList()),
                columns.columns(m, GapMatrix.fields(), measure.isBalance()));
    }

    private SheetLayout programmes(Members m) {
        return new ProgrammeList(
                heading(m), m.whole("pagesWide", 1, 4), columns.columns(m, ProgrammeList.fields(), false));
    }

    private SheetLayout assumptions(Members m) {
        var labels = m.list("labels").stream().map(this::label).toList();
        return new AssumptionList(heading(m), labels, columns.columns(m, AssumptionList.fields(), false));
    }

    private NameLabel label(YamlNode yaml) {
        var members = new Members(yaml, faults);
        var label = new NameLabel(members.text("names"), members.key("label"));
        members.done();
        return label;
    }

    private SheetLayout method(Members m) {
        return new MethodPage(
                heading(m),
                m.list("sections").stream().map(this::section).toList(),
                columns.columns(m, MethodPage.fields(), false));
    }

    private MethodPage.Section section(YamlNode yaml) {
        var m = new Members(yaml, faults);
        String title = m.key("title");
        List<YamlNode> terms = m.has("terms") ? m.list("terms") : List.of();
        List<String> facts = m.has("facts") ? m.words("facts", RunFacts.words()) : List.of();
        for (YamlNode term : terms) {
            faults.checkKey(term.text(), term.line());
            faults.checkKey(term.text() + ".text", term.line());
        }
        m.done();
        return new MethodPage.Section(title, terms.stream().map(YamlNode::text).toList(), facts);
    }

    /** Two sheets of one name cannot stand in one workbook, nor can two ranges. */
    private Heading heading(Members m) {
        var heading = new Heading(m.key("name"), m.key("title"), m.text("range"));
        if (!names.add("name " + heading.name())) faults.tell("layout-twice", m.line("name"), heading.name());
        if (!names.add("range " + heading.range())) faults.tell("layout-twice", m.line("range"), heading.range());
        if (!heading.range().matches("[a-z][a-z_]{2,40}"))
            faults.tell("layout-range", m.line("range"), heading.range());
        return heading;
    }

    private static Measure measure(Members m) {
        return m.word("measure", List.of(Measure.values()), Measure::word);
    }

    private static Sentence sentence(String word) {
        return Stream.of(Sentence.values())
                .filter(s -> s.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** Without the member, all years of the horizon. */
    private Years years(Members m) {
        if (!m.has("years")) return Years.ALL;
        var years = new ArrayList<Integer>();
        for (YamlNode year : m.list("years"))
            if (year.text().matches("20\\d\\d")) years.add(Integer.valueOf(year.text()));
            else faults.tell("layout-year", year.line(), year.text());
        return new Years(years);
    }
}
