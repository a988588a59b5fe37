package org.gapatlas.questionnaire.source;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.LocalizedText;
import org.gapatlas.questionnaire.ContentFault;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.QuestionnaireFiles;

/** Questionnaires written as YAML and published as JSON. */
@Singleton
class YamlFiles implements QuestionnaireFiles {

    private static final int MOST_LETTERS = 1_000_000;

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SchemaCheck schema = new SchemaCheck();

    @Override
    public Reading read(String file, String yaml) {
        if (yaml.length() > MOST_LETTERS)
            return refused(new ContentFault("yaml-too-large", file, "", Map.of("value", "1 MB")));
        try {
            JsonNode content = YAML.readTree(yaml);
            List<Finding> faults = schema.faultsIn(file, content);
            return faults.isEmpty()
                    ? new Reading(YAML.convertValue(content, new TypeReference<>() {}), List.of())
                    : new Reading(Map.of(), faults);
        } catch (JsonProcessingException e) {
            return refused(broken(file, e));
        }
    }

    @Override
    public Questionnaire bundle(String yaml, Map<String, LocalizedText> texts) {
        try {
            return BundleWriter.publish(YAML.readTree(yaml), texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A questionnaire that was checked is not YAML.", e);
        }
    }

    @Override
    public Questionnaire open(String bundle, String hash) {
        try {
            return BundleReader.read(JSON.readTree(bundle), bundle, hash);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The bundle (%s) is not JSON.".formatted(hash), e);
        }
    }

    private static Finding broken(String file, JacksonException e) {
        JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
        return new ContentFault("yaml-broken", file, "", Map.of("line", at.getLineNr(), "column", at.getColumnNr()));
    }

    private static Reading refused(Finding fault) {
        return new Reading(Map.of(), List.of(fault));
    }
}
