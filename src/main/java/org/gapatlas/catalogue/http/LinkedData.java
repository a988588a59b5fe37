package org.gapatlas.catalogue.http;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gapatlas.catalogue.Catalogue;
import org.gapatlas.catalogue.Kind;
import org.gapatlas.catalogue.Listing;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeFilter;
import org.gapatlas.catalogue.Provider;
import org.jspecify.annotations.Nullable;

/**
 * All programmes that match as JSON-LD in the words of schema.org: a programme is a {@code Course} and an {@code
 * EducationalOccupationalProgram}, an offering a {@code CourseInstance}. What is unknown is left out, never nought.
 */
final class LinkedData {

    static final String TYPE = "application/ld+json";

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;
    private final String base;

    private LinkedData(JsonGenerator out, String base) {
        this.out = out;
        this.base = base;
    }

    /**
     * @param base the address of the list, which the programmes' own addresses begin with
     */
    static StreamingOutput of(Catalogue catalogue, ProgrammeFilter filter, String base) {
        return stream -> {
            try (var generator = JSON.createGenerator(stream, JsonEncoding.UTF8)) {
                generator.writeStartObject();
                generator.writeStringField("@context", "https://schema.org");
                generator.writeArrayFieldStart("@graph");
                var writer = new LinkedData(generator, base);
                catalogue.each(filter, writer::write);
                generator.writeEndArray();
                generator.writeEndObject();
            }
        };
    }

    private void write(Listing.Entry entry) {
        try {
            write(entry.programme());
        } catch (IOException e) {
            throw new UncheckedIOException("The reader went away.", e);
        }
    }

    private void write(Programme programme) throws IOException {
        out.writeStartObject();
        out.writeFieldName("@type");
        String[] types = programme.kind() == Kind.PROGRAMME
                ? new String[] {"Course", "EducationalOccupationalProgram"}
                : new String[] {"Course"};
        out.writeArray(types, 0, types.length);
        text("@id", base + "/" + programme.id());
        text("identifier", programme.code());
        words("name", programme.title());
        words("description", programme.prospectus().description());
        provider(programme.provider());
        text("url", programme.prospectus().url());
        text("educationalCredentialAwarded", programme.prospectus().award());
        Integer eqf = programme.level().eqf();
        text("educationalLevel", eqf == null ? null : "EQF " + eqf);
        text("creativeWorkStatus", programme.status().name());
        number("numberOfCredits", programme.credits());
        BigDecimal months = programme.durationMonths();
        text("timeRequired", months == null ? null : "P" + Math.round(months.doubleValue()) + "M");
        about(programme.prospectus().fields());
        out.writeArrayFieldStart("hasCourseInstance");
        for (Offering offering : programme.offerings()) write(offering);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void about(List<String> fields) throws IOException {
        if (fields.isEmpty()) return;
        out.writeArrayFieldStart("about");
        for (String field : fields) {
            out.writeStartObject();
            text("@type", "DefinedTerm");
            text("inDefinedTermSet", "ISCED-F 2013");
            text("termCode", field);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void provider(Provider provider) throws IOException {
        if (provider.name().isEmpty()) return;
        out.writeObjectFieldStart("provider");
        text("@type", "EducationalOrganization");
        text("name", provider.name());
        text("identifier", provider.orgNumber());
        out.writeEndObject();
    }

    private void write(Offering offering) throws IOException {
        out.writeStartObject();
        text("@type", "CourseInstance");
        text("identifier", offering.sourceId());
        text("eventStatus", offering.cancelled() ? "https://schema.org/EventCancelled" : null);
        var date = offering.start().date();
        Integer first = offering.firstIntake();
        text("startDate", date != null ? date.toString() : first == null ? null : first.toString());
        text("courseMode", offering.mode());
        out.writeFieldName("inLanguage");
        out.writeArray(
                offering.languages().toArray(String[]::new),
                0,
                offering.languages().size());
        number("maximumAttendeeCapacity", ShownSeats.orNull(offering.seats().planned()));
        out.writeObjectFieldStart("location");
        text("@type", "Place");
        text("name", offering.place());
        text("identifier", offering.municipality());
        out.writeEndObject();
        text("url", offering.study().url());
        out.writeEndObject();
    }

    private void words(String name, Map<String, String> byLanguage) throws IOException {
        if (byLanguage.isEmpty()) return;
        out.writeArrayFieldStart(name);
        for (var each : byLanguage.entrySet()) {
            out.writeStartObject();
            text("@language", each.getKey());
            text("@value", each.getValue());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) out.writeStringField(name, value);
    }

    private void number(String name, @Nullable BigDecimal value) throws IOException {
        if (value != null) out.writeNumberField(name, value);
    }
}
