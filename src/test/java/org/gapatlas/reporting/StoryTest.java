package org.gapatlas.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapatlas.testing.CubeBuilder.aCube;
import static org.gapatlas.testing.ReportInputBuilder.aReportOf;

import org.gapatlas.gap.Cell.Reason;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.gapatlas.testing.CubeBuilder;
import org.junit.jupiter.api.Test;

class StoryTest {

    @Test
    void need_and_what_meets_it_are_summed_before_they_are_rounded() {
        var cube = aCube().measured("R21|SE332|2028", 1032.4, 7.2).measured("R11|SE331|2028", 41.4, 60);
        assertThat(story(cube, Language.EN).total())
                .contains("The companies that answered need about 1,070 people with the right education in 2028."
                        + " Programmes in the same region give about 50 of them, so about 1,030 are missing.");
    }

    @Test
    void the_largest_gap_is_told_in_every_language() {
        var cube = aCube().measured("R21|SE332|2028", 30.75, 4.5).measured("R11|SE331|2028", 30, 4);
        assertThat(story(cube, Language.EN).largestGap())
                .contains(
                        "The largest single gap of 2028 is in Norrbotten County: about 25 people are missing in the role"
                                + " industrial electrician.");
        assertThat(story(cube, Language.SV).largestGap())
                .contains("Den största enskilda bristen 2028 är i Norrbotten: där saknas omkring 25 personer i rollen"
                        + " industrielektriker.");
        assertThat(story(cube, Language.FI).largestGap())
                .contains(
                        "Vuoden 2028 suurin yksittäinen vaje on noin 25 henkilöä: teollisuussähköasentaja, Norrbotten.");
    }

    @Test
    void a_shortage_on_one_side_and_a_surplus_on_the_other_are_told_together() {
        var cube = aCube().measured("R05|SE332|2028", 12, 3)
                .measured("R05|SE331|2028", 4, 0)
                .measured("R05|FI1D5|2028", 2, 36)
                .measured("R21|FI1D5|2028", 9, 0)
                .measured("R21|SE331|2028", 0, 4);
        assertThat(story(cube, Language.EN).acrossTheBorder())
                .contains(
                        "On the Swedish side about 13 people are missing in 2028 in the role chemical process operator,"
                                + " while the Finnish side educates about 35 more than it needs.");
    }

    @Test
    void the_border_can_be_crossed_the_other_way() {
        var cube = aCube().measured("R21|FI1D5|2028", 9, 0).measured("R21|SE331|2028", 0, 4);
        assertThat(story(cube, Language.SV).acrossTheBorder())
                .contains(
                        "På den finska sidan saknas 2028 omkring 9 personer i rollen industrielektriker, medan den svenska"
                                + " sidan utbildar omkring 4 fler än den behöver.");
    }

    @Test
    void a_country_short_on_both_sides_of_nothing_tells_nothing_of_the_border() {
        var cube = aCube().measured("R21|SE332|2028", 9, 0).measured("R21|SE331|2028", 0, 4);
        assertThat(story(cube, Language.EN).acrossTheBorder()).isEmpty();
    }

    @Test
    void the_supply_of_a_role_that_nobody_answered_about_is_no_surplus() {
        var cube = aCube().measured("R21|SE332|2028", 1, 3).supplied("R40|SE332|2028", 50);
        assertThat(story(cube, Language.EN).largestSurplus())
                .contains(
                        "The largest surplus of 2028 is in Norrbotten County: about 2 more people are educated for the role"
                                + " industrial electrician than are needed.");
    }

    @Test
    void less_than_two_heads_are_no_story_and_withheld_ones_are_none_at_all() {
        var cube = aCube().measured("R21|SE332|2028", 1.4, 0).withheld("R11|SE331|2028", Reason.TOO_FEW_COMPANIES);
        assertThat(story(cube, Language.EN).largestGap()).isEmpty();
        assertThat(story(cube, Language.EN).largestSurplus()).isEmpty();
    }

    private static Story story(CubeBuilder cube, Language language) {
        var edition = new Edition(aReportOf(cube).build(), Words.in(language));
        return new Story(edition, new Balances(edition, Measure.BALANCE_WEIGHTED), 2028);
    }
}
