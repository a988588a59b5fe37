package org.gapatlas.catalogue.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** What is kept as text because nobody asks the database about it: reasons, issues, details. */
final class StoredJson {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private StoredJson() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A %s cannot be written.".formatted(value.getClass()), e);
        }
    }

    static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored %s cannot be read.".formatted(type.getType()), e);
        }
    }
}
