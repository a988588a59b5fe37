package org.gapatlas.catalogue.source.eperusteet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gapatlas.catalogue.Curriculum;
import org.gapatlas.catalogue.Curriculum.Outcome;
import org.gapatlas.catalogue.ProgrammeSource;
import org.gapatlas.catalogue.source.Basket;
import org.gapatlas.catalogue.source.ProgrammeSourceContract;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.Upload;
import org.gapatlas.testing.Samples;
import org.gapatlas.testing.Uploads;
import org.junit.jupiter.api.Test;

class EperusteetSourceTest extends ProgrammeSourceContract {

    private static final String CODED = """
            {"id": 10, "nimi": {"fi": "Akkujen huolto", "sv": "Underhåll av batterier"}, "muokkaaja": "Malli Muokkaaja",
            "ammattitaitovaatimukset2019": {
              "vaatimukset": [{"koodi": {"arvo": "502", "nimi": {"fi": "mittaa kennon"}}, "vaatimus": {"fi": "mittaa kennon"}}],
              "kohdealueet": [{"vaatimukset": [
                {"koodi": {"arvo": "501"}, "vaatimus": {"fi": "tunnistaa kennon", "sv": "identifierar cellen"}}]}]}}""";

    private static final String TEXT = """
            {"id": 11, "nimi": {"fi": "Kehittäminen"}, "ammattitaitovaatimukset": {
              "fi": "<p><b>Opiskelija osaa</b></p><ul><li>kehittää</li><li>kokeilla</li></ul>",
              "sv": "<p>Den studerande kan</p><ul><li>utveckla</li><li>pröva</li></ul>"}}""";

    private final ProgrammeSource source = new EperusteetSource();

    @Override
    protected ProgrammeSource source() {
        return source;
    }

    @Override
    protected List<Upload> whole() {
        return List.of(document(1, CODED), document(2, TEXT));
    }

    @Override
    protected List<Upload> damaged() {
        return List.of(document(
                1, CODED.replace("[{\"koodi\": {\"arvo\": \"502\"", "[\"rikki\", {\"koodi\": {\"arvo\": \"502\"")));
    }

    @Override
    protected List<Object> damage() {
        return List.of(
                "eperusteet-no-requirement", "/tutkinnonOsat/0/ammattitaitovaatimukset2019/vaatimukset/0", "rikki");
    }

    @Override
    protected List<Upload> withAnAddress() {
        return List.of(document(1, CODED.replace("tunnistaa kennon", "kysyy malli@example.org")));
    }

    @Test
    void requirements_have_codes_and_stand_in_two_languages() {
        Curriculum curriculum = Basket.of(source, whole()).curricula().get("eperusteet:1");
        assertThat(curriculum.title()).isEqualTo(Map.of("fi", "Demotutkinto", "sv", "Demoexamen"));
        assertThat(curriculum.code()).isEqualTo("OPH-1-2026");
        Map<String, String> unit = Map.of("fi", "Akkujen huolto", "sv", "Underhåll av batterier");
        assertThat(curriculum.outcomes())
                .containsExactly(
                        new Outcome("501", unit, Map.of("fi", "tunnistaa kennon", "sv", "identifierar cellen"), false),
                        new Outcome("502", unit, Map.of("fi", "mittaa kennon"), false));
    }

    @Test
    void points_of_running_text_are_told_without_codes_and_with_an_issue() {
        Basket basket = Basket.of(source, List.of(document(2, TEXT)));
        assertThat(basket.curricula().get("eperusteet:2").outcomes())
                .containsExactly(
                        new Outcome(
                                null, Map.of("fi", "Kehittäminen"), Map.of("fi", "kehittää", "sv", "utveckla"), true),
                        new Outcome(null, Map.of("fi", "Kehittäminen"), Map.of("fi", "kokeilla", "sv", "pröva"), true));
        assertThat(basket.issues()).extracting(Finding::code).containsExactly("eperusteet-uncoded");
    }

    @Test
    void lists_of_two_lengths_are_not_paired() {
        Basket basket = Basket.of(source, List.of(document(2, TEXT.replace("<li>pröva</li>", ""))));
        assertThat(basket.curricula().get("eperusteet:2").outcomes())
                .extracting(Outcome::text)
                .containsExactly(Map.of("fi", "kehittää"), Map.of("fi", "kokeilla"), Map.of("sv", "utveckla"));
    }

    @Test
    void running_text_among_codes_is_left_out_and_counted() {
        Basket basket = Basket.of(source, List.of(document(1, CODED + "," + TEXT)));
        assertThat(basket.curricula().get("eperusteet:1").outcomes()).hasSize(2);
        assertThat(basket.excluded()).isEqualTo(Map.of("eperusteet-text-among-codes", 1));
    }

    @Test
    void drafts_and_documents_without_a_name_are_counted() {
        Basket basket = Basket.of(
                source,
                List.of(
                        Uploads.text(
                                "a.json",
                                "{\"id\": 3, \"tila\": \"luonnos\", \"nimi\": {\"fi\": \"x\"}, \"tutkinnonOsat\": []}"),
                        Uploads.text("b.json", "{\"id\": 4, \"tutkinnonOsat\": []}")));
        assertThat(basket.excluded()).isEqualTo(Map.of("json-draft", 1, "json-no-title", 1));
    }

    @Test
    void the_real_requirements_of_horticulture_are_449_all_in_two_languages() {
        Curriculum horticulture = real("6942140").get("eperusteet:6942140");
        assertThat(horticulture.title()).containsEntry("sv", "Grundexamen inom trädgårdsbranschen");
        assertThat(horticulture.outcomes())
                .hasSize(449)
                .allMatch(outcome -> outcome.code() != null)
                .allMatch(outcome -> outcome.text().keySet().containsAll(List.of("fi", "sv")));
        assertThat(horticulture.outcomes().stream().filter(outcome -> !outcome.optional()))
                .hasSize(43);
    }

    @Test
    void the_real_older_requirements_of_product_development_are_points_without_codes() {
        Curriculum development = real("3397334").get("eperusteet:3397334");
        assertThat(development.outcomes())
                .hasSize(18)
                .allMatch(outcome -> outcome.code() == null)
                .allMatch(outcome -> outcome.text().keySet().containsAll(List.of("fi", "sv")));
    }

    private Map<String, Curriculum> real(String id) {
        return Basket.of(source, List.of(Samples.need("catalogue/fi-eperusteet/%s.json".formatted(id))))
                .curricula();
    }

    private static Upload document(int id, String units) {
        return Uploads.text(id + ".json", """
                {"id": %d, "tila": "valmis", "diaarinumero": "OPH-%d-2026", "nimi": {"fi": "Demotutkinto", "sv": "Demoexamen"},
                "suoritustavat": [{"tutkinnonOsaViitteet": [{"id": 90, "_tutkinnonOsa": "10"}],
                  "rakenne": {"osat": [{"osat": [{"_tutkinnonOsaViite": "90", "pakollinen": true}]}]}}],
                "tutkinnonOsat": [%s]}""".formatted(id, id, units));
    }
}
