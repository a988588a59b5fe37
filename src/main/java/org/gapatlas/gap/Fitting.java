package org.gapatlas.gap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.TargetRole;
import org.gapatlas.gap.Factors.Factor;
import org.gapatlas.gap.Outcomes.Outcome;
import org.gapatlas.gap.ProgrammeFit.Site;
import org.gapatlas.taxonomy.Municipality;
import org.gapatlas.taxonomy.Requirement;
import org.gapatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Holds programmes against a need, with the words and the ways of one taxonomy. */
final class Fitting {

    private static final Comparator<ProgrammeFit> BEST_FIRST = Comparator.comparingDouble(ProgrammeFit::match)
            .thenComparing(fit -> fit.content().value())
            .reversed()
            .thenComparing(fit -> fit.programme().id());

    private final Taxonomy taxonomy;
    private final FitWeights weights;
    private final Content content;

    Fitting(Taxonomy taxonomy, FitWeights weights) {
        this.taxonomy = taxonomy;
        this.weights = weights;
        this.content = new Content(Hierarchy.of(taxonomy.competences()), Rarity.of(asked(taxonomy)), weights);
    }

    /** Those that share something with the need, best first. */
    List<ProgrammeFit> of(List<Programme> programmes, FitNeed need) {
        return programmes.stream()
                .flatMap(programme -> fit(programme, need).stream())
                .filter(fit -> fit.content().value() > 0)
                .sorted(BEST_FIRST)
                .toList();
    }

    private Optional<ProgrammeFit> fit(Programme programme, FitNeed need) {
        return content.score(need.wanted(), outcomes(programme), verdict(programme, need))
                .map(score -> programme.offerings().stream()
                        .filter(offering -> !offering.cancelled())
                        .map(offering -> at(offering, programme, need, score))
                        .max(Comparator.comparingDouble(ProgrammeFit::match))
                        .orElseGet(() -> nowhere(programme, need, score)));
    }

    /** What it teaches by its own list, else what the roles it leads to ask for. */
    private Outcomes outcomes(Programme programme) {
        if (!programme.competences().isEmpty())
            return Outcomes.listed(programme.competences().stream()
                    .map(taught -> new Outcome(taught.competence(), taught.proficiency()))
                    .toList());
        return Outcomes.inferred(programme.targetRoles().stream()
                .flatMap(target -> taxonomy.requirementsOf(target.role()).stream())
                .map(asked -> new Outcome(asked.competence(), asked.proficiency()))
                .toList());
    }

    private static @Nullable Verdict verdict(Programme programme, FitNeed need) {
        boolean declared =
                programme.targetRoles().stream().map(TargetRole::role).anyMatch(role -> role.equals(need.role()));
        return declared ? Verdict.declared() : null;
    }

    private ProgrammeFit at(Offering offering, Programme programme, FitNeed need, ContentScore score) {
        Site site = site(offering, programme, need);
        @Nullable Double minutes = site.municipality() == null ? null : travelled(site);
        var factors = new Factors(
                level(programme, need),
                Factors.language(offering.languages(), need.languages(), weights),
                Factors.reach(minutes, offering.study().distance(), weights),
                Factors.time(site.firstGraduates(), site.lastGraduates(), need.year(), weights));
        return new ProgrammeFit(programme, site, score, factors, factors.match(score.value()));
    }

    /** A pair that the table does not hold lies further apart than it reaches. */
    private static double travelled(Site site) {
        return site.minutes() == null ? Double.POSITIVE_INFINITY : site.minutes();
    }

    private ProgrammeFit nowhere(Programme programme, FitNeed need, ContentScore score) {
        Factor unknown = Factor.unknown(weights);
        var factors = new Factors(level(programme, need), unknown, unknown, unknown);
        return new ProgrammeFit(programme, Site.UNKNOWN, score, factors, factors.match(score.value()));
    }

    private Factor level(Programme programme, FitNeed need) {
        return Factors.level(programme.level().eqf(), need.lowest(), need.highest(), weights);
    }

    private Site site(Offering offering, Programme programme, FitNeed need) {
        OptionalInt minutes = minutes(offering.municipality(), need.place());
        return new Site(
                offering.municipality(),
                minutes.isPresent() ? minutes.getAsInt() : null,
                graduation(offering.firstIntake(), programme),
                graduation(offering.lastIntake(), programme));
    }

    private OptionalInt minutes(@Nullable String from, String to) {
        if (from == null) return OptionalInt.empty();
        return taxonomy.municipalities().list().stream()
                .filter(place -> place.id().equals(to) || place.region().equals(to))
                .map(Municipality::id)
                .map(place -> taxonomy.travelTimes().find(from, place))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .min();
    }

    private static @Nullable Integer graduation(@Nullable Integer intake, Programme programme) {
        if (intake == null || programme.durationMonths() == null) return null;
        return intake - Supply.intakeFor(0, programme.durationMonths().doubleValue());
    }

    private static Collection<List<String>> asked(Taxonomy taxonomy) {
        return taxonomy.requirements().stream()
                .collect(Collectors.groupingBy(
                        Requirement::role, Collectors.mapping(Requirement::competence, Collectors.toList())))
                .values();
    }
}
