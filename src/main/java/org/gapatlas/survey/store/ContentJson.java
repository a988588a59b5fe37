package org.gapatlas.survey.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gapatlas.survey.ResponseForm;
import org.jspecify.annotations.Nullable;

/** Responses as the database's JSON columns hold them. */
@ApplicationScoped
class ContentJson {

    private final ObjectMapper json;

    ContentJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A value of ours cannot be written as JSON.", e);
        }
    }

    /** The response; an empty one for null. */
    ResponseForm form(@Nullable String text) {
        return text == null ? ResponseForm.EMPTY : read(text, new TypeReference<>() {});
    }

    List<String> texts(String text) {
        return read(text, new TypeReference<>() {});
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A value that the database keeps cannot be read.", e);
        }
    }
}
