package org.gapatlas.gap.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gapatlas.gap.Factors;
import org.gapatlas.gap.Factors.Factor;
import org.gapatlas.gap.FitNeed;
import org.gapatlas.gap.MatchExplanation;
import org.gapatlas.gap.ProgrammeFit;
import org.gapatlas.gap.ProgrammeFits;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.gapatlas.taxonomy.Terms;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Page;
import org.gapatlas.web.Writing;
import org.jspecify.annotations.Nullable;

/** Draws the page that tells which programmes answer a need. */
@ApplicationScoped
class FitPages {

    static final String PLACE = "/programmes/fit";

    private static final int SHOWN = 20;
    private static final int YEARS = 8;

    private final ProgrammeFits fits;
    private final Taxonomy taxonomy;
    private final Clock clock;
    private final Frames frames;

    FitPages(ProgrammeFits fits, Taxonomy taxonomy, Clock clock, Frames frames) {
        this.fits = fits;
        this.taxonomy = taxonomy;
        this.clock = clock;
        this.frames = frames;
    }

    /** Before anything is asked. */
    FitPage empty(FitParameters given) {
        return page(given, "", List.of(), "", List.of());
    }

    FitPage refused(FitParameters given, FitReader reader) {
        Frame frame = frame();
        return page(
                given,
                "",
                List.of(),
                "",
                reader.findings().stream().map(frame.words()::say).toList());
    }

    FitPage found(FitParameters given, FitNeed need, @Nullable String cursor) {
        Frame frame = frame();
        ItemList<ProgrammeFit> found = ItemList.page(fits.of(need), Page.of(cursor, SHOWN));
        var explanation = new MatchExplanation(taxonomy, frame.words());
        return page(
                given,
                sentence(need, found.total(), frame),
                found.items().stream().map(fit -> item(fit, explanation, frame)).toList(),
                found.next() == null ? "" : frame.to(given.after(PLACE) + "&cursor=" + found.next()),
                List.of());
    }

    private FitPage page(
            FitParameters given, String found, List<FitPage.Item> items, String next, List<String> faults) {
        Frame frame = frame();
        return new FitPage(frame, pickers(given, frame), found, items, next, faults);
    }

    private Frame frame() {
        return frames.of("fit.title", "/programmes");
    }

    private String sentence(FitNeed need, long total, Frame frame) {
        String wanted = need.role() == null
                ? name(taxonomy.competences(), need.wanted().get(0).competence(), frame)
                : name(taxonomy.roles(), need.role(), frame);
        String place = taxonomy.municipalities().has(need.place())
                ? name(taxonomy.municipalities(), need.place(), frame)
                : name(taxonomy.regions(), need.place(), frame);
        return frame.words()
                .say(
                        "pages.fit.found",
                        Map.of("wanted", wanted, "place", place, "year", String.valueOf(need.year()), "n", total));
    }

    private FitPage.Item item(ProgrammeFit fit, MatchExplanation explanation, Frame frame) {
        var writing = Writing.in(frame.words().language());
        String band = fit.content().band().word();
        return new FitPage.Item(
                fit.programme().titleIn(frame.lang()),
                frame.to("/programmes/" + fit.programme().id()),
                what(fit, frame),
                writing.percent(fit.match()),
                frame.say("fit.band." + band),
                band,
                parts(fit, writing, frame),
                explanation.of(fit));
    }

    private String what(ProgrammeFit fit, Frame frame) {
        var parts = new ArrayList<String>();
        parts.add(fit.programme().provider().name());
        String place = fit.site().municipality();
        if (place != null) parts.add(name(taxonomy.municipalities(), place, frame));
        Integer minutes = fit.site().minutes();
        if (minutes != null && minutes > 0) parts.add(frame.say("fit.minutes", "n", minutes));
        Integer first = fit.site().firstGraduates();
        if (first != null) parts.add(frame.say("fit.first-graduates", "year", String.valueOf(first)));
        parts.add(frame.say("programmes.status." + fit.programme().status()));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private static List<FitPage.Part> parts(ProgrammeFit fit, Writing writing, Frame frame) {
        Factors factors = fit.factors();
        var parts = new ArrayList<FitPage.Part>();
        parts.add(new FitPage.Part(
                frame.say("fit.part.content"), writing.percent(fit.content().value()), true));
        add(parts, "level", factors.level(), writing, frame);
        add(parts, "language", factors.language(), writing, frame);
        add(parts, "reach", factors.reach(), writing, frame);
        add(parts, "time", factors.time(), writing, frame);
        return parts;
    }

    private static void add(List<FitPage.Part> parts, String key, Factor factor, Writing writing, Frame frame) {
        parts.add(new FitPage.Part(frame.say("fit.part." + key), writing.percent(factor.value()), factor.known()));
    }

    private List<FitPage.Picker> pickers(FitParameters given, Frame frame) {
        return List.of(
                picker("role", given.role, taxonomy.roles(), frame),
                picker("competence", given.competence, taxonomy.competences(), frame),
                picker("municipality", given.municipality, taxonomy.municipalities(), frame),
                picker("region", given.region, taxonomy.regions(), frame),
                years(given.year, frame));
    }

    private static FitPage.Picker picker(
            String name, @Nullable String given, Terms<? extends Term> terms, Frame frame) {
        return new FitPage.Picker(
                name,
                frame.say("fit." + name),
                frame.say("fit.none-chosen"),
                terms.list().stream()
                        .map(term -> new FitPage.Choice(
                                term.id(),
                                term.name().in(frame.words().language()),
                                term.id().equals(given)))
                        .sorted(Comparator.comparing(FitPage.Choice::label))
                        .toList());
    }

    private FitPage.Picker years(@Nullable String given, Frame frame) {
        int thisYear = LocalDate.now(clock).getYear();
        return new FitPage.Picker(
                "year",
                frame.say("fit.year"),
                String.valueOf(thisYear),
                IntStream.rangeClosed(thisYear + 1, thisYear + YEARS)
                        .mapToObj(String::valueOf)
                        .map(year -> new FitPage.Choice(year, year, Objects.equals(year, given)))
                        .toList());
    }

    private static String name(Terms<? extends Term> terms, String id, Frame frame) {
        Optional<? extends Term> term = terms.find(id);
        return term.map(found -> found.name().in(frame.words().language())).orElse(id);
    }
}
