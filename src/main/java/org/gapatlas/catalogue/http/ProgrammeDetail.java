package org.gapatlas.catalogue.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Curriculum;
import org.gapatlas.catalogue.Funnel;
import org.gapatlas.catalogue.Kind;
import org.gapatlas.catalogue.Link;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Status;
import org.gapatlas.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about a programme.
 *
 * @param eqfBasis what the level rests on
 * @param details what else the source says, in its own words
 * @param curriculum null where it follows none, or one that nobody has imported
 */
record ProgrammeDetail(
        String id,
        String source,
        String code,
        String title,
        Map<String, String> titles,
        Status status,
        Kind kind,
        String type,
        @Nullable Integer eqf,
        Basis eqfBasis,
        @Nullable Integer decisionYear,
        @Nullable Integer applicationYear,
        @Nullable String provider,
        @Nullable String ownerType,
        List<String> municipalities,
        List<String> places,
        @Nullable BigDecimal seats,
        @Nullable BigDecimal credits,
        @Nullable String creditUnit,
        @Nullable BigDecimal durationMonths,
        boolean illustrative,
        Funnel funnel,
        List<OfferingItem> offerings,
        List<TargetItem> targetRoles,
        List<LinkItem> competences,
        List<LinkItem> roles,
        List<SameItem> sameAs,
        Map<String, String> details,
        @Nullable CurriculumItem curriculum) {

    /** What the national qualification requires that it follows. */
    record CurriculumItem(String id, String title, List<OutcomeItem> outcomes) {

        static CurriculumItem of(Curriculum curriculum, String language) {
            return new CurriculumItem(
                    curriculum.id(),
                    in(curriculum.title(), language),
                    curriculum.outcomes().stream()
                            .map(outcome -> OutcomeItem.of(outcome, language))
                            .toList());
        }

        private static String in(Map<String, String> texts, String language) {
            return Optional.ofNullable(texts.get(language))
                    .or(() -> texts.values().stream().findFirst())
                    .orElse("");
        }
    }

    /**
     * One thing that graduates can do.
     *
     * @param code of the national list; null where it has none
     * @param text by language
     */
    record OutcomeItem(@Nullable String code, String unit, Map<String, String> text, boolean optional) {

        static OutcomeItem of(Curriculum.Outcome outcome, String language) {
            return new OutcomeItem(
                    outcome.code(), CurriculumItem.in(outcome.unit(), language), outcome.text(), outcome.optional());
        }
    }

    /** One place and start; {@code seats} are those of each intake, null where unknown. */
    record OfferingItem(
            @Nullable String municipality,
            String place,
            @Nullable Integer firstIntake,
            @Nullable Integer lastIntake,
            Basis startBasis,
            @Nullable BigDecimal seats,
            Basis seatsBasis,
            List<String> languages,
            @Nullable String mode) {

        static OfferingItem of(Offering offering) {
            return new OfferingItem(
                    offering.municipality(),
                    offering.place(),
                    offering.firstIntake(),
                    offering.lastIntake(),
                    offering.startBasis(),
                    ShownSeats.orNull(offering.seats().planned()),
                    offering.seats().basis(),
                    offering.languages(),
                    offering.mode());
        }
    }

    /** A role it educates for, and the share of graduates. */
    record TargetItem(String role, double share) {}

    /**
     * A competence that it teaches or may teach, or a role that it educates for or may educate for.
     *
     * @param evidence why it is believed, in a sentence
     */
    record LinkItem(
            @Nullable String competence,
            @Nullable String role,
            @Nullable Integer proficiency,
            @Nullable Double share,
            String method,
            String status,
            double score,
            String evidence) {

        static LinkItem of(Link link, Words words) {
            boolean isRole = link.kind() == Link.Kind.ROLE;
            return new LinkItem(
                    isRole ? null : link.concept(),
                    isRole ? link.concept() : null,
                    link.proficiency(),
                    link.share(),
                    link.method().name(),
                    link.state().name(),
                    Math.round(link.score() * 10_000) / 10_000.0,
                    evidence(link, words));
        }

        private static String evidence(Link link, Words words) {
            Link.Span span = link.span();
            if (span != null)
                return words.say(
                        "catalogue.evidence.words",
                        Map.of(
                                "where", words.say("pages.links.where." + span.where()),
                                "words", span.words(),
                                "means", span.means()));
            return words.say(link.decision() == null ? "catalogue.evidence.declared" : "catalogue.evidence.person");
        }
    }

    /**
     * The same programme in another source, as a person confirmed.
     *
     * @param source null where it is gone from there
     * @param counts the id of the one of the two that is supply; null for the one whose seats are known
     * @param by who said so; null for callers who are no colleagues
     */
    record SameItem(
            String id,
            @Nullable String source,
            @Nullable String counts,
            @Nullable String by,
            Instant at,
            @Nullable String reason) {}

    static ProgrammeDetail of(
            Programme programme,
            List<Link> links,
            List<SameItem> sameAs,
            Optional<Curriculum> curriculum,
            Words words) {
        return new ProgrammeDetail(
                programme.id(),
                programme.source(),
                programme.code(),
                programme.titleIn(words.language().tag()),
                programme.title(),
                programme.status(),
                programme.kind(),
                programme.type(),
                programme.level().eqf(),
                programme.level().basis(),
                programme.decisionYear(),
                programme.applicationYear(),
                ProgrammeItem.providerOf(programme),
                programme.provider().ownerType(),
                ProgrammeItem.municipalitiesOf(programme),
                ProgrammeItem.placesOf(programme),
                seatsOf(programme),
                programme.credits(),
                programme.creditUnit(),
                programme.durationMonths(),
                programme.illustrative(),
                programme.funnel(),
                programme.offerings().stream().map(OfferingItem::of).toList(),
                programme.targetRoles().stream()
                        .map(target ->
                                new TargetItem(target.role(), target.share().value()))
                        .toList(),
                items(links, Link.Kind.COMPETENCE, words),
                items(links, Link.Kind.ROLE, words),
                sameAs,
                programme.details(),
                curriculum
                        .map(each -> CurriculumItem.of(each, words.language().tag()))
                        .orElse(null));
    }

    private static List<LinkItem> items(List<Link> links, Link.Kind kind, Words words) {
        return links.stream()
                .filter(link -> link.kind() == kind)
                .map(link -> LinkItem.of(link, words))
                .toList();
    }

    static @Nullable BigDecimal seatsOf(Programme programme) {
        return programme.offerings().stream()
                .map(offering -> offering.seats().planned())
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .map(ShownSeats::of)
                .orElse(null);
    }
}
