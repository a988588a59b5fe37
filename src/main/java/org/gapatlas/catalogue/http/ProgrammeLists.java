package org.gapatlas.catalogue.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Catalogue;
import org.gapatlas.catalogue.Imports;
import org.gapatlas.catalogue.Listing;
import org.gapatlas.catalogue.ProgrammeFilter;
import org.gapatlas.catalogue.Status;
import org.gapatlas.kernel.Finding;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Page;
import org.gapatlas.web.Writing;
import org.jspecify.annotations.Nullable;

/** Draws the list of programmes and the fields that it is chosen by. */
@ApplicationScoped
class ProgrammeLists {

    static final String PLACE = "/programmes";

    private static final List<String> LANGUAGES = List.of("sv", "fi", "en");

    private static final List<String> SEATS = List.of("known", "unknown");

    private final Catalogue catalogue;
    private final Imports imports;
    private final Taxonomy taxonomy;
    private final ProgrammeRows rows;
    private final Frames frames;

    ProgrammeLists(Catalogue catalogue, Imports imports, Taxonomy taxonomy, ProgrammeRows rows, Frames frames) {
        this.catalogue = catalogue;
        this.imports = imports;
        this.taxonomy = taxonomy;
        this.rows = rows;
        this.frames = frames;
    }

    ProgrammesPage page(ProgrammeParameters given, ProgrammeFilter filter, List<Finding> faults, Page page) {
        Frame frame = frames.of("programmes.title", PLACE);
        Listing found = catalogue.search(filter, page.offset(), page.size());
        var asked = FilterQueryText.of(given);
        String next = Objects.requireNonNullElse(page.next(found.total()), "");
        return new ProgrammesPage(
                frame,
                sentence(found, frame),
                new ProgrammesPage.Asked(text(given.q), text(given.decisionYear), text(given.field)),
                pickers(given, frame),
                more(given, frame),
                isCloser(given),
                found.entries().stream().map(entry -> rows.row(entry, frame)).toList(),
                next.isEmpty()
                        ? ""
                        : frame.to(
                                FilterQueryText.of(given).with("cursor", next).after(PLACE)),
                Stream.of("csv", "xlsx", "jsonld", "xml")
                        .map(ending -> new ProgrammesPage.Link(
                                asked.after(PLACE + "/file." + ending), frame.say("programmes.file." + ending)))
                        .toList(),
                faults.stream().map(frame.words()::say).toList());
    }

    private static String sentence(Listing found, Frame frame) {
        var writing = Writing.in(frame.words().language());
        return frame.words()
                .say(
                        found.offeringsWithUnknownSeats() == 0
                                ? "pages.programmes.found"
                                : "pages.programmes.found.unknown",
                        Map.of(
                                "programmes", writing.whole(found.total()),
                                "seats", writing.whole(found.seats().doubleValue()),
                                "offerings", writing.whole(found.offeringsWithUnknownSeats())));
    }

    List<ProgrammesPage.Picker> pickers(ProgrammeParameters given, Frame frame) {
        return List.of(
                picker("region", given.region, taxonomy.regions().list(), frame),
                picker("municipality", given.municipality, sorted(frame), frame),
                picker(
                        "status",
                        given.status,
                        names(Status.values()),
                        code -> frame.say("programmes.status." + code),
                        frame));
    }

    private List<ProgrammesPage.Picker> more(ProgrammeParameters given, Frame frame) {
        return List.of(
                picker("eqf", given.eqf, levels(), code -> "EQF " + code, frame),
                picker("language", given.language, LANGUAGES, code -> language(code, frame), frame),
                picker("seats", given.seats, SEATS, code -> frame.say("programmes.seats." + code), frame),
                picker(
                        "source",
                        given.source,
                        imports.sources(),
                        code -> frame.say("programmes.source." + code),
                        frame));
    }

    private static boolean isCloser(ProgrammeParameters given) {
        return Stream.of(given.eqf, given.language, given.seats, given.source, given.decisionYear, given.field)
                .anyMatch(each -> !text(each).isEmpty());
    }

    private List<? extends Term> sorted(Frame frame) {
        return taxonomy.municipalities().list().stream()
                .sorted(Comparator.comparing(
                        place -> place.name().in(frame.words().language())))
                .toList();
    }

    private static ProgrammesPage.Picker picker(
            String name, @Nullable String given, List<? extends Term> terms, Frame frame) {
        return picker(
                name,
                given,
                terms.stream().map(Term::id).toList(),
                id -> terms.stream()
                        .filter(term -> term.id().equals(id))
                        .map(term -> term.name().in(frame.words().language()))
                        .findFirst()
                        .orElse(id),
                frame);
    }

    private static ProgrammesPage.Picker picker(
            String name,
            @Nullable String given,
            java.util.Collection<String> codes,
            Function<String, String> label,
            Frame frame) {
        Set<String> chosen = new HashSet<>(Arrays.asList(text(given).split("\\s*,\\s*")));
        return new ProgrammesPage.Picker(
                name,
                frame.say("programmes." + name),
                frame.say("programmes.all"),
                codes.stream()
                        .map(code -> new ProgrammesPage.Choice(code, label.apply(code), chosen.contains(code)))
                        .toList());
    }

    private static List<String> levels() {
        return IntStream.rangeClosed(1, 8).mapToObj(String::valueOf).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    static String language(String code, Frame frame) {
        return Locale.forLanguageTag(code)
                .getDisplayLanguage(frame.words().language().locale());
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
