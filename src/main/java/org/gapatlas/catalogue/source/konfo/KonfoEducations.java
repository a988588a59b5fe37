package org.gapatlas.catalogue.source.konfo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gapatlas.catalogue.Funnel;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Prospectus;
import org.gapatlas.catalogue.Provider;
import org.gapatlas.catalogue.Status;
import org.gapatlas.catalogue.source.Gathering;
import org.gapatlas.catalogue.source.json.JsonRecord;

/**
 * Makes a programme of an education (koulutus). A hit of a search tells less than the education's own record, so it counts
 * only while nobody has told that.
 */
final class KonfoEducations {

    private static final String ADDRESS = "https://opintopolku.fi/konfo/fi/koulutus/";
    private static final String ARCHIVED = "arkistoitu";

    /** Types of education that lead to a qualification. */
    private static final Set<String> QUALIFICATIONS = Set.of("amm", "amk", "yo");

    private final KonfoPlaces places;

    KonfoEducations(KonfoPlaces places) {
        this.places = places;
    }

    void read(JsonRecord record, Gathering told) {
        if (KonfoSource.isDraft(record)) return;
        String oid = record.text("/oid").orElseThrow();
        Map<String, String> title = record.translations("/nimi");
        if (title.isEmpty()) record.exclude("json-no-title", "/nimi", "");
        else if (record.has("/metadata"))
            told.harvest().programme("", programme(oid, title, record, record.part("/metadata"), provider(record)));
        else told.harvest().mention("", programme(oid, title, record, record, unknown()));
    }

    private static Provider unknown() {
        return Provider.unknown(KonfoSource.NAME, "FI");
    }

    /** The only provider; of an education with several, whoever answers for it: the faculty, or the national agency. */
    private Provider provider(JsonRecord record) {
        List<JsonRecord> providers = record.list("/tarjoajat");
        return places.provider(providers.size() == 1 ? providers.get(0) : record.part("/organisaatio"));
    }

    /**
     * @param record an education, a hit, or what an implementation tells of its education
     * @param about the part with its size and its description
     */
    Programme programme(String oid, Map<String, String> title, JsonRecord record, JsonRecord about, Provider provider) {
        boolean leads = QUALIFICATIONS.contains(record.text("/koulutustyyppi").orElse(""))
                && record.truth("/johtaaTutkintoon").orElse(true);
        KonfoCredits credits = KonfoCredits.of(about, leads);
        return new Programme(
                KonfoSource.programme(oid),
                KonfoSource.NAME,
                oid,
                code(record).orElse(""),
                title,
                provider,
                KonfoLevel.type(record),
                KonfoLevel.of(record),
                credits.value(),
                credits.unit(),
                credits.months(),
                KonfoLevel.kind(record),
                record.text("/tila").filter(ARCHIVED::equals).isPresent() ? Status.ARCHIVED : Status.OFFERED,
                null,
                null,
                false,
                Funnel.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                prospectus(oid, record, about),
                details(record));
    }

    /** The national code of the qualification, such as {@code 351301}. */
    private static Optional<String> code(JsonRecord record) {
        return KonfoTexts.codes(record, "/koulutukset")
                .flatMap(code -> KonfoTexts.value(Optional.of(code), "koulutus").stream())
                .findFirst();
    }

    private static Prospectus prospectus(String oid, JsonRecord record, JsonRecord about) {
        List<String> titles = names(about, about.has("/tutkintonimike") ? "/tutkintonimike" : "/tutkintonimikkeet");
        return new Prospectus(
                about.translations("/kuvaus"),
                KonfoFields.of(record),
                titles,
                titles.size() == 1
                        ? titles.get(0)
                        : names(record, "/koulutukset").stream().findFirst().orElse(null),
                ADDRESS + oid,
                record.text("/ePerusteId")
                        .filter(id -> id.matches("\\d{1,12}"))
                        .map(id -> "eperusteet:" + id)
                        .orElse(null));
    }

    private static List<String> names(JsonRecord record, String field) {
        return record.list(field).stream()
                .flatMap(each -> KonfoTexts.first(each, "/nimi").stream())
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
    }

    /** What else the register tells, by its own words. */
    private Map<String, String> details(JsonRecord record) {
        var details = new TreeMap<String, String>();
        for (String field : List.of("koulutustyyppi", "koulutustyyppiPath"))
            record.text("/" + field).ifPresent(text -> details.put(field, text));
        List<JsonRecord> providers = record.list("/tarjoajat");
        if (!providers.isEmpty()) {
            details.put(
                    "tarjoajat",
                    String.join("; ", KonfoPlaces.names(providers).sorted().toList()));
            details.put("paikkakunnat", String.join("; ", places.all(providers).toList()));
        }
        return details;
    }
}
