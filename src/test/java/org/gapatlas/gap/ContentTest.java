package org.gapatlas.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gapatlas.gap.CompetenceFit.State;
import org.gapatlas.gap.Outcomes.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentTest {

    /** Thirteen concepts: near1 and near2 in a group of their own, eight others in a wide one, all under one top. */
    private static final Hierarchy GRAPH = graph();

    /** One role asks for everything, so that everything weighs ln(2/2) + 1 = 1. */
    private static final Rarity EVEN = Rarity.of(
            List.of(List.of("near1", "near2", "far1", "far2", "far3", "far4", "far5", "far6", "far7", "far8")));

    private static final Content CONTENT = new Content(GRAPH, EVEN, FitWeights.USUAL);

    /** ln(13/3) / ln 13: near1, near2 and their group are 3 of 13 concepts. The wide group gives .143, which is cut. */
    private static final double NEAR = 0.571683;

    @Test
    void a_worked_example() {
        var score = score(
                List.of(essential("far1", 4), essential("near1", 2), essential("far2", 3), optional("far3", 1)),
                taught("far1", 3),
                taught("near2", 4),
                taught("far3", 2));
        // X(E) = (3/4 + 0 + 0) / 3 = .25, X(O) = 1; S(E) = (1 + .571683 + 0) / 3 = .523894, S(O) = 1
        assertThat(score.exact()).isEqualTo(.7 * .25 + .3, within(1e-9));
        assertThat(score.soft()).isEqualTo(.7 * .523894 + .3, within(1e-6));
        assertThat(score.value()).isEqualTo(0.570863, within(1e-6));
        assertThat(score.band()).isEqualTo(Band.STRONG);
        assertThat(score.competences())
                .extracting(
                        fit -> "%s %s %s %s".formatted(fit.wanted().competence(), fit.state(), fit.by(), fit.taught()))
                .containsExactly(
                        "far1 BELOW far1 3",
                        "far2 MISSING null null",
                        "far3 COVERED far3 2",
                        "near1 NEARLY near2 null");
        assertThat(score.competences().get(3).soft()).isEqualTo(NEAR, within(1e-6));
    }

    @Test
    void what_few_roles_ask_for_weighs_more() {
        // Three roles, all ask for far1 and one for far2: ln(4/4) + 1 = 1 and ln(4/2) + 1 = 1.693147
        var rarity = Rarity.of(List.of(List.of("far1"), List.of("far1"), List.of("far1", "far2")));
        var score = new Content(GRAPH, rarity, FitWeights.USUAL)
                .score(List.of(essential("far1", null), essential("far2", null)), listed(taught("far2", null)), null)
                .orElseThrow();
        assertThat(score.exact()).isEqualTo(1.693147 / 2.693147, within(1e-6));
        assertThat(score.soft()).isEqualTo(.5);
    }

    @Test
    void nothing_asked_for_or_nothing_told_gives_no_score_rather_than_zero() {
        assertThat(CONTENT.score(List.of(), listed(taught("far1", 1)), null)).isEmpty();
        assertThat(CONTENT.score(List.of(essential("far1", 1)), listed(), null)).isEmpty();
        assertThat(score(List.of(essential("far1", 1)), taught("far2", 1)).value())
                .isZero();
    }

    @Test
    void one_kind_of_competence_has_the_whole_weight() {
        assertThat(score(List.of(essential("far1", 2)), taught("far1", 2)).value())
                .isEqualTo(1);
        assertThat(score(List.of(optional("far1", 2)), taught("far1", 2)).value())
                .isEqualTo(1);
    }

    @Test
    void competences_inferred_from_an_occupation_score_eight_tenths_at_most() {
        var score = CONTENT.score(List.of(essential("far1", 2)), Outcomes.inferred(List.of(taught("far1", 2))), null)
                .orElseThrow();
        assertThat(score.value()).isEqualTo(.8);
        assertThat(score.exact()).isEqualTo(1);
        assertThat(score.inferred()).isTrue();
    }

    @Test
    void what_is_only_near_makes_a_weak_fit_at_most() {
        // X = 0, S = .571683, and C half of it would be weak anyway; with all weight on S it is .571683.
        var generous = new FitWeights(
                .7, 0, .5, .8, .15, List.of(.9, .6, .3), List.of(.6, .2, 0.0), .6, .2, 45, 30, .3, .5, .7);
        var score = new Content(GRAPH, EVEN, generous)
                .score(List.of(essential("near1", 1)), listed(taught("near2", 1)), null)
                .orElseThrow();
        assertThat(score.value()).isEqualTo(NEAR, within(1e-6));
        assertThat(score.band()).isEqualTo(Band.WEAK);
    }

    @Test
    void the_bands_begin_where_they_say() {
        assertThat(List.of(Band.of(.1999), Band.of(.20), Band.of(.3499), Band.of(.35), Band.of(.4999), Band.of(.50)))
                .containsExactly(Band.NONE, Band.WEAK, Band.WEAK, Band.PARTIAL, Band.PARTIAL, Band.STRONG);
    }

    @Test
    void a_declared_target_is_partial_at_least_and_a_planner_has_the_last_word() {
        var need = List.of(essential("far1", 2), essential("far2", 2));
        var nothing = CONTENT.score(need, listed(taught("far3", 2)), Verdict.declared())
                .orElseThrow();
        assertThat(nothing.value()).isEqualTo(.35);
        assertThat(nothing.measured()).isZero();
        assertThat(nothing.band()).isEqualTo(Band.PARTIAL);
        var much = CONTENT.score(need, listed(taught("far1", 2), taught("far2", 2)), Verdict.declared())
                .orElseThrow();
        assertThat(much.value()).isEqualTo(1);
        var refused = CONTENT.score(need, listed(taught("far1", 2), taught("far2", 2)), Verdict.planner(Band.NONE))
                .orElseThrow();
        assertThat(refused.value()).isEqualTo(.20);
        assertThat(refused.band()).isEqualTo(Band.NONE);
        assertThat(refused.verdict()).isEqualTo(new Verdict(Verdict.By.PLANNER, Band.NONE, Band.NONE));
    }

    @Test
    void in_any_case_the_score_lies_between_none_and_all_and_another_outcome_never_lowers_it() {
        var random = new Random(20261125);
        for (int i = 0; i < 3_000; i++) {
            List<Wanted> need = need(random);
            var outcomes = listed(someOutcome(random), someOutcome(random));
            var before = CONTENT.score(need, outcomes, null).orElseThrow();
            var after =
                    CONTENT.score(need, outcomes.and(someOutcome(random)), null).orElseThrow();
            assertThat(before.value()).isBetween(0.0, 1.0);
            assertThat(after.value()).isBetween(before.value(), 1.0);
            assertThat(after.band()).isGreaterThanOrEqualTo(before.band());
        }
    }

    @Test
    void in_any_case_teaching_just_what_is_asked_for_scores_one() {
        var random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            List<Wanted> need = need(random);
            var same = listed(need.stream()
                    .map(wanted -> new Outcome(wanted.competence(), wanted.proficiency()))
                    .toArray(Outcome[]::new));
            var score = CONTENT.score(need, same, null).orElseThrow();
            assertThat(score.value()).isEqualTo(1);
            assertThat(score.in(State.COVERED)).hasSize(need.size());
        }
    }

    @Test
    void in_any_case_the_order_does_not_matter() {
        var random = new Random(11);
        for (int i = 0; i < 1_000; i++) {
            List<Wanted> need = need(random);
            var taught = new ArrayList<Outcome>();
            for (int k = 0; k < 5; k++) taught.add(someOutcome(random));
            var before = CONTENT.score(need, Outcomes.listed(taught), null);
            var shuffled = new ArrayList<>(need);
            Collections.shuffle(shuffled, random);
            Collections.shuffle(taught, random);
            assertThat(CONTENT.score(shuffled, Outcomes.listed(taught), null)).isEqualTo(before);
        }
    }

    private static ContentScore score(List<Wanted> need, Outcome... taught) {
        return CONTENT.score(need, listed(taught), null).orElseThrow();
    }

    private static Outcomes listed(Outcome... taught) {
        return Outcomes.listed(List.of(taught));
    }

    private static Wanted essential(String competence, @Nullable Integer proficiency) {
        return new Wanted(competence, proficiency, true);
    }

    private static Wanted optional(String competence, @Nullable Integer proficiency) {
        return new Wanted(competence, proficiency, false);
    }

    private static Outcome taught(String competence, @Nullable Integer proficiency) {
        return new Outcome(competence, proficiency);
    }

    /** Some of the ten competences, each once. */
    private static List<Wanted> need(Random random) {
        var codes = new ArrayList<>(codes());
        Collections.shuffle(codes, random);
        return codes.subList(0, 1 + random.nextInt(codes.size())).stream()
                .map(code -> new Wanted(code, someProficiency(random), random.nextBoolean()))
                .toList();
    }

    private static Outcome someOutcome(Random random) {
        return new Outcome(codes().get(random.nextInt(10)), someProficiency(random));
    }

    private static @Nullable Integer someProficiency(Random random) {
        int number = random.nextInt(5);
        return number == 0 ? null : number;
    }

    private static List<String> codes() {
        var codes = new ArrayList<>(List.of("near1", "near2"));
        IntStream.rangeClosed(1, 8).forEach(i -> codes.add("far" + i));
        return codes;
    }

    private static Hierarchy graph() {
        var builder = new Hierarchy.Builder()
                .put("pair", "top")
                .put("wide", "top")
                .put("near1", "pair")
                .put("near2", "pair");
        for (int i = 1; i <= 8; i++) builder.put("far" + i, "wide");
        return builder.build();
    }
}
