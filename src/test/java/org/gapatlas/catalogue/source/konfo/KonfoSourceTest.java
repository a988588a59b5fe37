package org.gapatlas.catalogue.source.konfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapatlas.catalogue.source.konfo.KonfoFiles.application;
import static org.gapatlas.catalogue.source.konfo.KonfoFiles.at;
import static org.gapatlas.catalogue.source.konfo.KonfoFiles.education;
import static org.gapatlas.catalogue.source.konfo.KonfoFiles.file;
import static org.gapatlas.catalogue.source.konfo.KonfoFiles.implementation;
import static org.gapatlas.catalogue.source.konfo.KonfoFiles.school;
import static org.gapatlas.catalogue.source.konfo.KonfoFiles.seats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Distance;
import org.gapatlas.catalogue.Level;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeSource;
import org.gapatlas.catalogue.Start;
import org.gapatlas.catalogue.Status;
import org.gapatlas.catalogue.source.Basket;
import org.gapatlas.catalogue.source.ProgrammeSourceContract;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.Upload;
import org.gapatlas.taxonomy.source.ShippedTaxonomy;
import org.junit.jupiter.api.Test;

class KonfoSourceTest extends ProgrammeSourceContract {

    private static final String ID = "konfo:" + KonfoFiles.EDUCATION;
    private static final String NAME = KonfoFiles.IMPLEMENTATION + "/1.2.246.562.20.";

    private static final String AUTUMN =
            ", \"koulutuksenAlkamiskausi\": {\"alkamiskausityyppi\": \"alkamiskausi ja -vuosi\","
                    + " \"koulutuksenAlkamiskausi\": {\"koodiUri\": \"kausi_s#1\"}, \"koulutuksenAlkamisvuosi\": \"2027\"}";

    private final ProgrammeSource source = new KonfoSource(ShippedTaxonomy.load());

    @Override
    protected ProgrammeSource source() {
        return source;
    }

    @Override
    protected List<Upload> whole() {
        return List.of(
                file("koulutus.json", education("")),
                file("toteutus.json", implementation(application(1, seats("20") + AUTUMN), "")),
                file("oppilaitos.json", school()));
    }

    @Override
    protected List<Upload> damaged() {
        return List.of(file("toteutus.json", implementation(application(1, seats("\"many\"")), "")));
    }

    @Override
    protected List<Object> damage() {
        return List.of("json-not-a-count", "/hakutiedot/0/hakukohteet/0/aloituspaikat/lukumaara", "\"many\"");
    }

    @Override
    protected List<Upload> withAnAddress() {
        return List.of(file(
                "koulutus.json", education("").replace("<p>Akut &amp; kennot</p>", "Kysy malli.henkilo@example.org")));
    }

    @Test
    void an_education_and_its_implementation_make_a_programme_with_offerings() {
        Programme programme = Basket.of(source, whole()).get(ID);
        assertThat(programme.title()).isEqualTo(Map.of("fi", "Demoalan perustutkinto", "sv", "Demoexamen"));
        assertThat(programme.type()).isEqualTo("VET_YOUTH");
        assertThat(programme.level()).isEqualTo(new Level(4, "EQF 4", Basis.DECLARED));
        assertThat(programme.credits()).isEqualTo(new BigDecimal("180"));
        assertThat(programme.creditUnit()).isEqualTo("OSP");
        assertThat(programme.durationMonths()).isEqualTo(new BigDecimal("36"));
        assertThat(programme.code()).isEqualTo("351399");
        assertThat(programme.provider().name()).isEqualTo("Demohallitus");
        assertThat(programme.prospectus().description()).isEqualTo(Map.of("fi", "Akut & kennot"));
        assertThat(programme.prospectus().fields()).containsExactly("0716");
        assertThat(programme.prospectus().curriculum()).isEqualTo("eperusteet:123");
        Offering offering = programme.offerings().get(0);
        assertThat(offering.sourceId()).isEqualTo(NAME + "1");
        assertThat(offering.municipality()).isEqualTo("FI-564");
        assertThat(offering.place()).isEqualTo("Oulu");
        assertThat(offering.seats().planned()).isEqualByComparingTo("20");
        assertThat(offering.start()).isEqualTo(new Start(2027, 2027, null, Start.Precision.AUTUMN, Basis.DECLARED));
        assertThat(offering.languages()).containsExactly("fi", "sv");
        assertThat(offering.study().distance()).isEqualTo(Distance.PARTIAL);
        assertThat(offering.study().fee()).isEqualTo("200.5 EUR");
    }

    @Test
    void an_implementation_stands_for_its_education_until_that_comes() {
        Basket first = Basket.of(source, List.of(file("t.json", implementation(application(1, ""), ""))));
        assertThat(first.get(ID).titleIn("fi")).isEqualTo("Demototeutus");
        assertThat(first.get(ID).provider().name()).isEqualTo("Demo-opisto");
        assertThat(first.get(ID).durationMonths()).isEqualByComparingTo("30");
        Basket then = Basket.over(first, source, List.of(file("k.json", education(""))));
        assertThat(then.get(ID))
                .isEqualTo(Basket.of(
                                source,
                                List.of(
                                        file("k.json", education("")),
                                        file("t.json", implementation(application(1, ""), ""))))
                        .get(ID));
    }

    @Test
    void what_an_implementation_no_longer_lists_was_removed() {
        Basket first = Basket.of(
                source, List.of(file("t.json", implementation(application(1, "") + "," + application(2, ""), ""))));
        assertThat(first.get(ID).offerings()).hasSize(2);
        Basket then = Basket.over(first, source, List.of(file("t.json", implementation(application(2, ""), ""))));
        assertThat(then.get(ID).offerings()).extracting(Offering::sourceId).containsExactly(NAME + "2");
    }

    @Test
    void seats_that_nobody_told_are_unknown_and_none_is_none() {
        Basket basket = Basket.of(
                source,
                List.of(file(
                        "t.json",
                        implementation(
                                application(1, "") + "," + application(2, seats("0")) + ","
                                        + application(3, seats("null")),
                                ""))));
        assertThat(basket.get(ID).offerings())
                .extracting(offering -> offering.seats().planned())
                .containsExactly(null, BigDecimal.ZERO, null);
    }

    @Test
    void a_place_outside_our_regions_keeps_its_name_only() {
        Basket basket = Basket.of(
                source,
                List.of(file(
                        "t.json",
                        implementation(application(1, at("999", "Muualla")) + "," + application(2, ""), ""))));
        assertThat(basket.get(ID).offerings())
                .extracting(Offering::municipality)
                .containsExactly(null, "FI-564");
        assertThat(basket.get(ID).offerings()).extracting(Offering::place).containsExactly("Muualla", "Oulu");
    }

    @Test
    void a_period_without_an_end_never_closes() {
        Basket basket = Basket.of(
                source,
                List.of(file(
                        "t.json",
                        implementation(
                                application(1, ", \"hakuajat\": [{\"alkaa\": \"2026-08-21T08:15\"}]")
                                        + ","
                                        + application(
                                                2,
                                                ", \"hakuajat\": [{\"alkaa\": \"2026-08-21T08:15\", \"paattyy\": \"2026-09-03T15:00\"}]"),
                                ""))));
        List<Offering> offerings = basket.get(ID).offerings();
        assertThat(offerings.get(0).admission().rolling()).isTrue();
        assertThat(offerings.get(0).admission().closes()).isNull();
        assertThat(offerings.get(1).admission().rolling()).isFalse();
        assertThat(offerings.get(1).admission().closes()).isEqualTo(LocalDate.of(2026, 9, 3));
    }

    @Test
    void days_and_personal_plans_are_starts_too() {
        String day = ", \"koulutuksenAlkamiskausi\": {\"alkamiskausityyppi\": \"tarkka alkamisajankohta\","
                + " \"koulutuksenAlkamispaivamaara\": \"2027-08-09T12:00\"}";
        String plan = ", \"koulutuksenAlkamiskausi\": {\"alkamiskausityyppi\": \"henkilokohtainen suunnitelma\"}";
        Basket basket = Basket.of(
                source, List.of(file("t.json", implementation(application(1, day) + "," + application(2, plan), ""))));
        List<Offering> offerings = basket.get(ID).offerings();
        assertThat(offerings.get(0).start()).isEqualTo(Start.on(LocalDate.of(2027, 8, 9)));
        assertThat(offerings.get(1).start().precision()).isEqualTo(Start.Precision.ROLLING);
    }

    @Test
    void the_fee_of_before_june_2026_is_read_too() {
        String older = implementation(application(1, ""), "")
                .replace(
                        "\"maksut\": [{\"maksullisuustyyppi\": \"maksullinen\", \"maksunMaara\": 200.50}]",
                        "\"maksullisuustyyppi\": \"maksuton\"");
        Basket basket = Basket.of(source, List.of(file("t.json", older)));
        assertThat(basket.get(ID).offerings().get(0).study().fee()).isEqualTo("0 EUR");
    }

    @Test
    void two_degrees_in_one_number_are_added_up_with_an_issue_and_the_highest_level_counts() {
        Basket basket = Basket.of(source, List.of(file("hits.json", """
                        {"total": 1, "hits": [{"oid": "%s", "koulutustyyppi": "yo", "nimi": {"fi": "Demokandidaatti ja maisteri"},
                        "koulutukset": [{"koodiUri": "koulutus_654399#1"}, {"koodiUri": "koulutus_754399#1"}],
                        "opintojenLaajuusNumero": 180120, "opintojenLaajuusyksikko": {"koodiUri": "opintojenlaajuusyksikko_2#1"}}]}""".formatted(KonfoFiles.EDUCATION))));
        Programme programme = basket.get(ID);
        assertThat(programme.credits()).isEqualByComparingTo("300");
        assertThat(programme.creditUnit()).isEqualTo("ECTS");
        assertThat(programme.durationMonths()).isEqualByComparingTo("60");
        assertThat(programme.level()).isEqualTo(new Level(7, "koulutus_754399", Basis.RULE));
        assertThat(programme.type()).isEqualTo("HE_MSC");
        assertThat(basket.issues()).extracting(Finding::code).containsExactly("konfo-credits-in-parts");
        assertThat(basket.issues().get(0).params())
                .containsEntry("sum", "300")
                .containsEntry("place", "/hits/0/opintojenLaajuusNumero");
    }

    @Test
    void a_hit_never_replaces_the_record_itself() {
        Upload hit = file(
                "hits.json",
                "{\"hits\": [{\"oid\": \"%s\", \"nimi\": {\"fi\": \"Osuma\"}}]}".formatted(KonfoFiles.EDUCATION));
        Upload record = file("k.json", education(""));
        assertThat(Basket.of(source, List.of(record, hit)).get(ID).titleIn("fi"))
                .isEqualTo("Demoalan perustutkinto");
        Basket first = Basket.of(source, List.of(record));
        assertThat(Basket.over(first, source, List.of(hit)).get(ID)).isEqualTo(first.get(ID));
    }

    @Test
    void drafts_are_counted_and_archived_ones_are_kept_as_such() {
        String draft = education("").replace("julkaistu", "tallennettu");
        String archived = education("").replace("julkaistu", "arkistoitu");
        Basket drafts = Basket.of(source, List.of(file("k.json", draft)));
        assertThat(drafts.ids()).isEmpty();
        assertThat(drafts.excluded()).isEqualTo(Map.of("json-draft", 1));
        assertThat(Basket.of(source, List.of(file("k.json", archived))).get(ID).status())
                .isEqualTo(Status.ARCHIVED);
    }

    @Test
    void answers_recorded_with_their_addresses_are_unwrapped() {
        Basket basket = Basket.of(
                source,
                List.of(file(
                        "mocks.json",
                        "[{\"url\": \"http://localhost/x\", \"response\": {\"body\": %s}}, {\"response\": {\"body\": [1]}}]"
                                .formatted(education("")))));
        assertThat(basket.ids()).containsExactly(ID);
        assertThat(basket.excluded()).isEqualTo(Map.of("unknown-record", 1));
    }

    @Test
    void a_course_to_which_one_applies_directly_is_its_own_offering() {
        String direct = implementation("", "")
                .replace(
                        "\"hakutiedot\": [{\"hakutapa\": {\"koodiUri\": \"hakutapa_01#1\"}, \"hakukohteet\": []}]",
                        "\"x\": 1")
                .replace(
                        "\"metadata\": {",
                        "\"metadata\": {\"aloituspaikat\": 50, \"hakuaika\": {\"alkaa\": \"2026-01-01T00:00\"}, ");
        Offering offering = Basket.of(source, List.of(file("t.json", direct)))
                .get(ID)
                .offerings()
                .get(0);
        assertThat(offering.sourceId()).isEqualTo(KonfoFiles.IMPLEMENTATION);
        assertThat(offering.seats().planned()).isEqualByComparingTo("50");
        assertThat(offering.admission().rolling()).isTrue();
    }

    @Test
    void nobody_who_edits_or_answers_is_told() {
        assertThat(Basket.of(source, whole()).programmes().toString())
                .doesNotContain("Malli")
                .doesNotContain("@");
    }
}
