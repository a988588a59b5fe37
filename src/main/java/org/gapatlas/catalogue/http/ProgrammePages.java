package org.gapatlas.catalogue.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Curricula;
import org.gapatlas.catalogue.Curriculum;
import org.gapatlas.catalogue.Funnel;
import org.gapatlas.catalogue.Link;
import org.gapatlas.catalogue.Links;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Writing;
import org.jspecify.annotations.Nullable;

/** Draws the page of a programme. */
@ApplicationScoped
class ProgrammePages {

    private final Curricula curricula;
    private final SimilarDecisions decisions;
    private final ProgrammeRows rows;
    private final OfferLines offers;
    private final Links links;
    private final LinkLines lines;
    private final TwinLines twins;
    private final Frames frames;

    ProgrammePages(
            Curricula curricula,
            SimilarDecisions decisions,
            ProgrammeRows rows,
            OfferLines offers,
            Links links,
            LinkLines lines,
            TwinLines twins,
            Frames frames) {
        this.curricula = curricula;
        this.decisions = decisions;
        this.rows = rows;
        this.offers = offers;
        this.links = links;
        this.lines = lines;
        this.twins = twins;
        this.frames = frames;
    }

    ProgrammePage page(Programme programme) {
        Frame plain = frames.of("programmes.title", ProgrammeLists.PLACE);
        String title = programme.titleIn(plain.lang());
        Frame frame = plain.withTitle(title);
        List<Link> all = links.of(programme);
        return new ProgrammePage(
                frame,
                programme.id(),
                title,
                what(programme, frame),
                frame.say("programmes.status." + programme.status()),
                programme.illustrative(),
                description(programme, frame.lang()),
                Optional.ofNullable(programme.prospectus().url())
                        .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                        .orElse(""),
                facts(programme, frame),
                programme.offerings().stream()
                        .map(offering -> offers.line(offering, frame))
                        .toList(),
                funnel(programme.funnel(), frame),
                lines(all, Link.Kind.ROLE, Link.State.CONFIRMED, frame),
                lines(all, Link.Kind.COMPETENCE, Link.State.CONFIRMED, frame),
                all.stream()
                        .filter(link -> link.state() == Link.State.SUGGESTED)
                        .map(link -> lines.line(link, frame))
                        .toList(),
                outcomes(programme.prospectus().curriculum(), frame),
                twins.same(programme, frame),
                decisions.to(programme).stream()
                        .map(entry -> rows.row(entry, frame))
                        .toList());
    }

    private String what(Programme programme, Frame frame) {
        return Stream.of(programme.provider().name(), rows.places(programme, frame), level(programme, frame))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private String level(Programme programme, Frame frame) {
        return programme.level().eqf() == null ? "" : rows.level(programme);
    }

    private static String description(Programme programme, String language) {
        Map<String, String> all = programme.prospectus().description();
        return Optional.ofNullable(all.get(language))
                .or(() -> all.values().stream().findFirst())
                .orElse("");
    }

    private List<ProgrammePage.Fact> facts(Programme programme, Frame frame) {
        var facts = new ArrayList<ProgrammePage.Fact>();
        var writing = Writing.in(frame.words().language());
        add(facts, frame, "other-titles", others(programme, frame.lang()), "");
        add(
                facts,
                frame,
                "eqf",
                programme.level().eqf() == null ? "" : rows.level(programme),
                basis(programme.level().basis().name(), frame));
        add(facts, frame, "credits", credits(programme, writing), "");
        add(
                facts,
                frame,
                "months",
                programme.durationMonths() == null ? "" : plain(programme.durationMonths(), writing),
                "");
        add(facts, frame, "award", text(programme.prospectus().award()), "");
        add(facts, frame, "field", String.join(", ", programme.prospectus().fields()), "ISCED-F 2013");
        add(
                facts,
                frame,
                "decision-year",
                programme.decisionYear() == null ? "" : String.valueOf(programme.decisionYear()),
                "");
        add(facts, frame, "code", programme.code(), frame.say("programmes.source." + programme.source()));
        programme.details().forEach((name, value) -> facts.add(new ProgrammePage.Fact(name, value, "")));
        return facts;
    }

    private static void add(List<ProgrammePage.Fact> facts, Frame frame, String key, String value, String note) {
        if (!value.isEmpty()) facts.add(new ProgrammePage.Fact(frame.say("programme." + key), value, note));
    }

    private static String others(Programme programme, String language) {
        String own = programme.titleIn(language);
        return String.join(
                " · ",
                programme.title().values().stream()
                        .filter(title -> !title.equals(own))
                        .distinct()
                        .toList());
    }

    private static String credits(Programme programme, Writing writing) {
        BigDecimal credits = programme.credits();
        return credits == null ? "" : (plain(credits, writing) + " " + text(programme.creditUnit())).strip();
    }

    private static String plain(BigDecimal number, Writing writing) {
        return number.stripTrailingZeros().scale() <= 0
                ? writing.whole(number.doubleValue())
                : writing.decimal(number.doubleValue());
    }

    /** What the programme itself gives; an unknown rate is not shown as nought. */
    private static List<ProgrammePage.Fact> funnel(Funnel funnel, Frame frame) {
        var writing = Writing.in(frame.words().language());
        var facts = new ArrayList<ProgrammePage.Fact>();
        if (funnel.applicantsPerSeat() != null)
            facts.add(new ProgrammePage.Fact(
                    frame.say("programme.applicants"), writing.decimal(funnel.applicantsPerSeat()), ""));
        share(facts, frame, "fill", funnel.fill(), writing);
        share(facts, frame, "completion", funnel.completion(), writing);
        share(facts, frame, "relevant-job", funnel.relevantJob(), writing);
        share(facts, frame, "stays", funnel.staysInRegion(), writing);
        share(facts, frame, "chain", funnel.chainShare(), writing);
        return facts;
    }

    private static void share(
            List<ProgrammePage.Fact> facts, Frame frame, String key, @Nullable Double share, Writing writing) {
        if (share != null) facts.add(new ProgrammePage.Fact(frame.say("programme." + key), writing.percent(share), ""));
    }

    private List<LinkLine> lines(List<Link> links, Link.Kind kind, Link.State state, Frame frame) {
        return links.stream()
                .filter(link -> link.kind() == kind && link.state() == state)
                .map(link -> lines.line(link, frame))
                .toList();
    }

    private ProgrammePage.Outcomes outcomes(@Nullable String id, Frame frame) {
        return Optional.ofNullable(id)
                .flatMap(curricula::find)
                .map(curriculum -> outcomes(curriculum, frame.lang()))
                .orElse(new ProgrammePage.Outcomes("", 0, List.of()));
    }

    private static ProgrammePage.Outcomes outcomes(Curriculum curriculum, String language) {
        var units = new LinkedHashMap<String, List<ProgrammePage.Line>>();
        for (Curriculum.Outcome outcome : curriculum.outcomes())
            units.computeIfAbsent(in(outcome.unit(), language), unit -> new ArrayList<>())
                    .add(new ProgrammePage.Line(
                            text(outcome.code()),
                            outcome.text().getOrDefault("fi", ""),
                            outcome.text().getOrDefault("sv", "")));
        return new ProgrammePage.Outcomes(
                in(curriculum.title(), language),
                curriculum.outcomes().size(),
                units.entrySet().stream()
                        .map(unit -> new ProgrammePage.Unit(unit.getKey(), unit.getValue()))
                        .toList());
    }

    private static String in(Map<String, String> texts, String language) {
        Function<String, Optional<String>> find = tag -> Optional.ofNullable(texts.get(tag));
        return find.apply(language)
                .or(() -> texts.values().stream().findFirst())
                .orElse("");
    }

    private static String basis(String basis, Frame frame) {
        return frame.say("programme.basis." + basis);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
