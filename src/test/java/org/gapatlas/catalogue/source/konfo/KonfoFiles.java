package org.gapatlas.catalogue.source.konfo;

import org.gapatlas.sheets.Upload;
import org.gapatlas.testing.Uploads;

/** Records as Opintopolku writes them; every name and number in them is invented. */
final class KonfoFiles {

    static final String EDUCATION = "1.2.246.562.13.100";
    static final String IMPLEMENTATION = "1.2.246.562.17.200";
    static final String SCHOOL = "1.2.246.562.10.300";

    private static final String PERSON =
            "\"muokkaaja\": {\"oid\": \"1.2.246.562.24.1\", \"nimi\": \"Malli Muokkaaja\"}";

    private KonfoFiles() {}

    static Upload file(String name, String record) {
        return Uploads.text(name, record);
    }

    /** Of vehicles at level 4, with 180 competence points. */
    static String education(String rest) {
        return """
                {"oid": "%s", "tila": "julkaistu", "koulutustyyppi": "amm", "johtaaTutkintoon": true,
                "koulutustyyppiPath": "amm/ammatillinen-perustutkinto", "ePerusteId": 123,
                "eqf": [{"koodiUri": "eqf_4#1"}], %s,
                "nimi": {"fi": "Demoalan perustutkinto", "sv": "Demoexamen", "en": ""},
                "koulutukset": [{"koodiUri": "koulutus_351399#12", "nimi": {"fi": "Demotutkinto"}}],
                "koulutuskoodienAlatJaAsteet": [{"koulutusalaKoodiUrit": [
                  "kansallinenkoulutusluokitus2016koulutusalataso1_07",
                  "kansallinenkoulutusluokitus2016koulutusalataso3_0716", "okmohjauksenala_8"]}],
                "organisaatio": {"oid": "1.2.246.562.10.1", "nimi": {"fi": "Demohallitus"}, "paikkakunta": {"koodiUri": null}},
                "metadata": {"kuvaus": {"fi": "<p>Akut &amp; kennot</p>"},
                  "opintojenLaajuus": {"koodiUri": "opintojenlaajuus_180#1"},
                  "opintojenLaajuusyksikko": {"koodiUri": "opintojenlaajuusyksikko_6#1"}}%s}""".formatted(EDUCATION, PERSON, rest);
    }

    /** In Oulu and outside our regions. */
    static String implementation(String applications, String rest) {
        return """
                {"oid": "%s", "koulutusOid": "%s", "tila": "julkaistu", "koulutustyyppi": "amm", %s,
                "nimi": {"fi": "Demototeutus"},
                "organisaatio": {"oid": "%s", "nimi": {"fi": "Demo-opisto"}, "paikkakunta": {"koodiUri": "kunta_564"}},
                "tarjoajat": [{"oid": "%s", "nimi": {"fi": "Demo-opisto"},
                  "paikkakunta": {"koodiUri": "kunta_564#2", "nimi": {"fi": "Oulu", "sv": "Uleåborg"}}}],
                "metadata": {"opetus": {"suunniteltuKestoVuodet": 2, "suunniteltuKestoKuukaudet": 6,
                    "maksut": [{"maksullisuustyyppi": "maksullinen", "maksunMaara": 200.50}],
                    "opetuskieli": [{"koodiUri": "oppilaitoksenopetuskieli_3#2"}],
                    "opetustapa": [{"koodiUri": "opetuspaikkakk_1#1"}, {"koodiUri": "opetuspaikkakk_3#1"}]},
                  "yhteyshenkilot": [{"nimi": {"fi": "Malli Yhteys"}, "sahkoposti": {"fi": "malli@example.org"}}]},
                "hakutiedot": [{"hakutapa": {"koodiUri": "hakutapa_01#1"}, "hakukohteet": [%s]}]%s}""".formatted(IMPLEMENTATION, EDUCATION, PERSON, SCHOOL, SCHOOL, applications, rest);
    }

    static String application(int number, String rest) {
        return "{\"hakukohdeOid\": \"1.2.246.562.20.%d\", \"tila\": \"julkaistu\", \"nimi\": {\"fi\": \"Haku\"}%s}"
                .formatted(number, rest);
    }

    static String seats(String count) {
        return ", \"aloituspaikat\": {\"lukumaara\": %s}".formatted(count);
    }

    static String at(String municipality, String name) {
        return ", \"jarjestyspaikka\": {\"paikkakunta\": {\"koodiUri\": \"kunta_%s\", \"nimi\": {\"fi\": \"%s\"}}}"
                .formatted(municipality, name);
    }

    static String school() {
        return """
                {"oid": "%s", "nimi": {"fi": "Demo-opisto"}, "kotipaikka": {"koodiUri": "kunta_564", "nimi": {"fi": "Oulu"}},
                "metadata": {"yhteystiedot": {"sahkoposti": {"fi": "malli@example.org"}}}}""".formatted(SCHOOL);
    }
}
