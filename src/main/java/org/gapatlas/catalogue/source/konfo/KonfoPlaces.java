package org.gapatlas.catalogue.source.konfo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Provider;
import org.gapatlas.catalogue.source.Gathering;
import org.gapatlas.catalogue.source.json.JsonRecord;
import org.gapatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Where organisations are, and what they are called. Nothing is kept of people there, nor of how to reach them. */
final class KonfoPlaces {

    private final Taxonomy taxonomy;

    KonfoPlaces(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * A place of an organisation.
     *
     * @param municipality only one of our regions
     * @param name as the source wrote it
     */
    record Place(@Nullable String municipality, String name) {

        static final Place UNKNOWN = new Place(null, "");
    }

    /** The first of the organisations that says where it is. */
    Place first(List<JsonRecord> organisations) {
        return organisations.stream()
                .filter(each -> each.has("/paikkakunta/koodiUri") || each.has("/paikkakunta/nimi/fi"))
                .findFirst()
                .map(each -> new Place(
                        municipality(each, "/paikkakunta").orElse(null),
                        KonfoTexts.first(each, "/paikkakunta/nimi").orElse("")))
                .orElse(Place.UNKNOWN);
    }

    private Optional<String> municipality(JsonRecord record, String field) {
        return KonfoTexts.value(KonfoTexts.code(record, field), "kunta")
                .map(code -> "FI-" + code)
                .filter(taxonomy.municipalities()::has);
    }

    /** A provider as other records name it; unknown where it has no number or no name. */
    Provider provider(JsonRecord organisation) {
        Optional<String> oid = organisation.text("/oid").filter(KonfoSource::isNumber);
        Optional<String> name = KonfoTexts.first(organisation, "/nimi");
        return oid.isEmpty() || name.isEmpty()
                ? Provider.unknown(KonfoSource.NAME, "FI")
                : provider(oid.get(), name.get(), municipality(organisation, "/paikkakunta"));
    }

    /**
     * The record of a school. A hit of a search names all places of a school and not its seat, and so tells nothing that is
     * kept.
     */
    void readSchool(JsonRecord record, Gathering told) {
        Optional<String> name = KonfoTexts.first(record, "/nimi");
        Optional<String> oid = record.text("/oid").filter(KonfoSource::isNumber);
        if (name.isEmpty() || oid.isEmpty()) record.exclude("json-no-title", "/nimi", "");
        else if (!record.has("/kotipaikka")) record.exclude("konfo-hit-of-school", "/oid", oid.get());
        else told.harvest().provider(provider(oid.get(), name.get(), municipality(record, "/kotipaikka")));
    }

    private static Provider provider(String oid, String name, Optional<String> municipality) {
        return new Provider(KonfoSource.NAME, oid, name, null, "FI", null, municipality.orElse(null));
    }

    /** What providers of a programme are called, each once. */
    static Stream<String> names(List<JsonRecord> organisations) {
        return organisations.stream()
                .flatMap(each -> KonfoTexts.first(each, "/nimi").stream())
                .distinct();
    }

    /** The municipalities of organisations, each once, those outside our regions by their names. */
    Stream<String> all(List<JsonRecord> organisations) {
        return organisations.stream()
                .map(each -> first(List.of(each)))
                .map(place -> place.municipality() == null ? place.name() : place.municipality())
                .filter(place -> !place.isEmpty())
                .distinct()
                .sorted();
    }
}
