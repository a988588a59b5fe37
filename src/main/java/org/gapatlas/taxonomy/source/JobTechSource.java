package org.gapatlas.taxonomy.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.FileFault;
import org.gapatlas.sheets.Limits;
import org.gapatlas.sheets.Members;
import org.gapatlas.sheets.Upload;
import org.gapatlas.taxonomy.VocabularyHarvest;
import org.gapatlas.taxonomy.VocabularyReading;
import org.gapatlas.taxonomy.VocabularySource;

/**
 * JobTech Taxonomy of the Swedish public employment service: occupations under the Swedish classification (SSYK 2012), skills,
 * fields of education, and which occupation can stand in for which. The files are answers of its service, {@code {"data":
 * {"concepts": [...]}}}; which of them is which is told by what is in it.
 */
@Singleton
final class JobTechSource implements VocabularySource {

    private static final JsonFactory JSON = new ObjectMapper().getFactory();

    @Override
    public String name() {
        return JobTechConcepts.SCHEME;
    }

    @Override
    public VocabularyReading read(List<Upload> files, VocabularyHarvest harvest) {
        var told = new Gleaning(harvest);
        var crosswalk = new Crosswalk(told);
        var concepts = new JobTechConcepts(told, crosswalk);
        for (Upload file : files)
            Members.read(file, Limits.STAFF, (name, content) -> read(name, content, concepts, told))
                    .ifPresent(told::fault);
        concepts.finish();
        crosswalk.finish();
        return told.finish(uri -> uri.startsWith(EscoRow.BASE));
    }

    private static void read(String file, InputStream content, JobTechConcepts concepts, Gleaning told)
            throws IOException {
        try (JsonParser parser = JSON.createParser(content)) {
            if (!find(parser, "data") || !find(parser, "concepts") || parser.currentToken() != JsonToken.START_ARRAY) {
                told.fault(new VocabularyFault("not-concepts", Place.of(file), "data.concepts", Map.of()));
                return;
            }
            var seen = new HashSet<String>();
            Place list = new Place(file, 0, "/data/concepts");
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                JsonNode concept = parser.readValueAsTree();
                concepts.read(concept, seen, list.below(String.valueOf(i)));
            }
            while (parser.nextToken() != null) parser.skipChildren();
        } catch (JsonProcessingException e) {
            told.fault(fault(file, e));
        }
    }

    /** Goes on to the value of a field of the object that the parser stands before. */
    private static boolean find(JsonParser parser, String field) throws IOException {
        if (!parser.hasCurrentToken()) parser.nextToken();
        if (parser.currentToken() != JsonToken.START_OBJECT) return false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = parser.currentName().equals(field);
            parser.nextToken();
            if (found) return true;
            parser.skipChildren();
        }
        return false;
    }

    private static Finding fault(String file, JsonProcessingException e) {
        // Jackson has no type of its own for bytes that are no UTF-8.
        if (e.getOriginalMessage().contains("UTF-8")) return new FileFault("file-not-utf8", file, "UTF-8");
        var at = e.getLocation();
        String place = at == null ? "?" : at.getLineNr() + ":" + at.getColumnNr();
        return new VocabularyFault(
                e instanceof JsonEOFException ? "json-cut-short" : "not-json", Place.of(file), place, Map.of());
    }
}
