package org.gapatlas.catalogue.http;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.gapatlas.catalogue.Catalogue;
import org.gapatlas.catalogue.Listing;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeFilter;
import org.gapatlas.catalogue.Provider;
import org.gapatlas.catalogue.TaughtCompetence;
import org.gapatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * All programmes that match in the European Learning Model, LOQ 3.1: an offering is a {@code learningOpportunity}, and a
 * programme the {@code learningAchievementSpecification} that it leads to. Of a programme whose field, language or competences
 * nobody told only a {@code qualificationReference} can be written, because the model demands all three. It has no place for
 * seats. The list is read twice, so that it need not fit into memory; what is removed in between is only referred to.
 */
final class Elm {

    static final String TYPE = "application/xml";

    private static final String URN = "urn:gapatlas:";

    private final ElmXml xml;
    private final Taxonomy taxonomy;
    private final String base;
    private final Set<String> told = new LinkedHashSet<>();
    private final Set<String> outcomes = new TreeSet<>();
    private final SortedMap<String, Provider> providers = new TreeMap<>();
    private final SortedMap<String, Place> places = new TreeMap<>();

    /** Where something is: its names by language, perhaps none, and its country. */
    private record Place(
            Map<String, String> names, @Nullable String country) {}

    /** Writes one of the programmes. */
    @FunctionalInterface
    private interface Step {
        void write(Programme programme) throws XMLStreamException;
    }

    private Elm(ElmXml xml, Taxonomy taxonomy, String base) {
        this.xml = xml;
        this.taxonomy = taxonomy;
        this.base = base;
    }

    /**
     * @param base the address of the list, which the programmes' own addresses begin with
     */
    static StreamingOutput of(Catalogue catalogue, ProgrammeFilter filter, Taxonomy taxonomy, String base) {
        return stream -> {
            try {
                var xml = ElmXml.begin(stream);
                new Elm(xml, taxonomy, base).write(catalogue, filter);
                xml.finish();
            } catch (XMLStreamException e) {
                throw new IOException("The reader went away.", e);
            }
        };
    }

    private void write(Catalogue catalogue, ProgrammeFilter filter) throws XMLStreamException {
        xml.open("learningOpportunityReferences");
        catalogue.each(filter, each(this::opportunities));
        xml.close();
        xml.open("learningAchievementSpecificationReferences");
        catalogue.each(filter, each(this::specification));
        for (String gone : told) reference(gone);
        xml.close();
        xml.open("learningOutcomeReferences");
        for (String competence : outcomes) outcome(competence);
        xml.close();
        xml.open("agentReferences");
        for (var provider : providers.entrySet()) organisation(provider.getKey(), provider.getValue());
        xml.close();
        xml.open("locationReferences");
        for (var place : places.entrySet()) location(place.getKey(), place.getValue());
        xml.close();
    }

    private static java.util.function.Consumer<Listing.Entry> each(Step step) {
        return entry -> {
            try {
                step.write(entry.programme());
            } catch (XMLStreamException e) {
                throw new UncheckedIOException(new IOException("The reader went away.", e));
            }
        };
    }

    private void opportunities(Programme programme) throws XMLStreamException {
        told.add(programme.id());
        if (programme.offerings().isEmpty()) opportunity(programme, null, 0);
        for (int i = 0; i < programme.offerings().size(); i++)
            opportunity(programme, programme.offerings().get(i), i + 1);
    }

    /**
     * @param offering null for a programme of which no offering is known
     */
    private void opportunity(Programme programme, @Nullable Offering offering, int number) throws XMLStreamException {
        xml.open("learningOpportunity", URN + "offering:" + encoded(programme.id()) + ":" + number);
        xml.identifier(programme.id() + "#" + number, URN + "offering");
        xml.texts("title", programme.title());
        xml.texts("description", programme.prospectus().description());
        xml.open("homepage");
        xml.text("contentUrl", Objects.requireNonNullElse(programme.prospectus().url(), base + "/" + programme.id()));
        xml.close();
        if (offering != null) begins(offering);
        BigDecimal months = programme.durationMonths();
        if (months != null) xml.text("duration", "P" + Math.round(months.doubleValue()) + "M");
        if (offering != null) {
            var mode = ElmCodes.mode(offering.study().distance());
            if (mode.isPresent()) xml.code("mode", mode.get());
        }
        xml.reference("providedBy", provider(programme.provider()));
        if (offering != null && offering.municipality() != null)
            xml.reference("location", place(offering.municipality()));
        xml.reference("learningAchievementSpecification", specificationOf(programme.id()));
        xml.code("defaultLanguage", language(programme));
        xml.text("status", programme.status().name());
        xml.close();
    }

    private void begins(Offering offering) throws XMLStreamException {
        var date = offering.start().date();
        if (date == null) return;
        xml.open("temporal");
        xml.text("startDate", date + "T00:00:00Z");
        xml.close();
    }

    private void specification(Programme programme) throws XMLStreamException {
        if (!told.remove(programme.id())) return;
        List<String> fields = ElmCodes.fields(programme.prospectus().fields());
        List<String> languages = languages(programme);
        if (fields.isEmpty() || languages.isEmpty() || programme.competences().isEmpty()) {
            reference(programme.id());
            return;
        }
        xml.open("learningAchievementSpecification", specificationOf(programme.id()));
        xml.identifier(programme.id(), URN + "programme");
        xml.texts("title", programme.title());
        for (String field : fields) xml.code("ISCEDFCode", field);
        Integer eqf = programme.level().eqf();
        if (eqf != null) xml.code("educationLevel", ElmCodes.level(eqf));
        for (String language : languages) xml.code("language", language);
        for (TaughtCompetence taught : programme.competences()) {
            outcomes.add(taught.competence());
            xml.reference("learningOutcome", outcomeOf(taught.competence()));
        }
        xml.close();
    }

    private void reference(String programme) throws XMLStreamException {
        xml.open("qualificationReference", specificationOf(programme));
        xml.identifier(programme, URN + "programme");
        xml.close();
    }

    private void outcome(String competence) throws XMLStreamException {
        xml.open("learningOutcome", outcomeOf(competence));
        xml.identifier(competence, URN + "competence");
        var known = taxonomy.competences().find(competence);
        xml.texts("title", known.map(term -> term.name().byTag()).orElse(Map.of("en", competence)));
        xml.close();
    }

    private void organisation(String id, Provider provider) throws XMLStreamException {
        xml.open("organisation", id);
        boolean finnish = "FI".equals(provider.country());
        if (provider.name().isEmpty()) xml.text("legalName", "en", "Unknown");
        else xml.text("legalName", finnish ? "fi" : "sv", provider.name());
        xml.identifier(id, URN + "provider");
        String municipality = provider.municipality();
        xml.reference("location", municipality == null ? country(provider.country()) : place(municipality));
        xml.close();
    }

    private void location(String id, Place place) throws XMLStreamException {
        xml.open("location", id);
        xml.texts("geographicName", place.names());
        xml.open("address");
        xml.code("countryCode", ElmCodes.country(place.country()));
        xml.close();
        xml.close();
    }

    private String provider(Provider provider) {
        String id = URN + "provider:" + encoded(provider.source() + ":" + provider.sourceId());
        providers.putIfAbsent(id, provider);
        return id;
    }

    private String place(String municipality) {
        String id = URN + "place:" + encoded(municipality);
        var known = taxonomy.municipalities().find(municipality);
        places.putIfAbsent(
                id,
                new Place(
                        known.map(term -> term.name().byTag()).orElse(Map.of()),
                        municipality.split("-", 2)[0]));
        return id;
    }

    private String country(@Nullable String code) {
        String id = URN + "place:" + (code == null ? "unknown" : encoded(code));
        places.putIfAbsent(id, new Place(Map.of(), code));
        return id;
    }

    /** The first of our languages that it has a title in. */
    private static String language(Programme programme) {
        return Arrays.asList("sv", "fi", "en").stream()
                .filter(programme.title()::containsKey)
                .findFirst()
                .flatMap(ElmCodes::language)
                .or(() -> programme.title().keySet().stream().findFirst().flatMap(ElmCodes::language))
                .orElseGet(() -> ElmCodes.language("en").orElseThrow());
    }

    private static List<String> languages(Programme programme) {
        return programme.offerings().stream()
                .flatMap(offering -> offering.languages().stream())
                .distinct()
                .flatMap(tag -> ElmCodes.language(tag).stream())
                .toList();
    }

    private static String specificationOf(String programme) {
        return URN + "programme:" + encoded(programme);
    }

    private static String outcomeOf(String competence) {
        return URN + "competence:" + encoded(competence);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
