package org.gapatlas.reporting.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapatlas.kernel.Language.EN;
import static org.gapatlas.kernel.Language.FI;
import static org.gapatlas.kernel.Language.SV;

import org.gapatlas.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @Test
    void the_largest_gap_is_the_answer_when_nothing_is_asked() {
        assertThat(plain(Sample.view(EN)))
                .isEqualTo("Upper Norrland lacks about 60 technicians, supervisors and process controllers in 2028."
                        + " North and East Finland is close to balance.");
        assertThat(plain(Sample.view(SV)))
                .isEqualTo("Övre Norrland saknar omkring 60 tekniker, arbetsledare och processövervakare år 2028."
                        + " Norra och östra Finland är nära balans.");
        assertThat(plain(Sample.view(FI)))
                .isEqualTo("Ylä-Norrlannista puuttuu noin 60 teknikkoa, työnjohtajaa ja prosessinvalvojaa vuonna 2028."
                        + " Pohjois- ja Itä-Suomi on lähellä tasapainoa.");
    }

    @Test
    void a_region_with_people_to_spare_is_told_beside_the_gap() {
        assertThat(plain(Sample.view(EN, "gap", "72", "2028")))
                .isEqualTo("Upper Norrland lacks about 35 metal and machinery workers in 2028."
                        + " North and East Finland trains about 14 more than it needs.");
    }

    @Test
    void without_a_gap_the_surplus_or_the_balance_is_the_answer() {
        assertThat(plain(Sample.view(EN, "gap", "96", "2028")))
                .isEqualTo("North and East Finland trains about 10 more sorters and recyclers than it needs in 2028.");
        assertThat(plain(Sample.view(FI, "gap", "25", "2028")))
                .isEqualTo("Tietotekniikan erityisasiantuntijat: kaikki näytettävät alueet ovat lähellä tasapainoa"
                        + " vuonna 2028.");
    }

    @Test
    void withheld_unasked_and_unneeded_are_three_different_answers() {
        assertThat(plain(Sample.view(EN, "gap", "75", "2028")))
                .isEqualTo(
                        "The numbers for other craft workers in 2028 are withheld, so that no single company shows.");
        assertThat(plain(Sample.view(EN, "gap", "23", "2028"))).isEqualTo("Nobody has been asked about teachers yet.");
        assertThat(plain(Sample.view(EN, "gap", "25", "2030")))
                .isEqualTo("No company has said that it needs IT specialists in 2030.");
    }

    @Test
    void coverage_is_told_where_it_is_lowest_and_where_it_is_highest() {
        assertThat(plain(Sample.view(SV, "coverage", "31", "2028")))
                .isEqualTo("År 2028 täcker de som blir klara omkring 42 % av behovet av tekniker, arbetsledare och"
                        + " processövervakare i västra Finland (Österbotten). I Övre Norrland är det omkring 63 %.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_group_has_its_answer_in_every_language(Language language) {
        for (var group : Sample.TAXONOMY.roleGroups().list())
            for (MapMeasure measure : MapMeasure.values())
                assertThat(Sample.view(language, measure.word(), group.id(), "2028")
                                .answer())
                        .doesNotContain("{")
                        .endsWith(".");
    }

    /** Without the marks that only tell a browser where to break a line. */
    private static String plain(StartView view) {
        return view.answer().replace("\u00ad", "").replace('\u00a0', ' ');
    }
}
