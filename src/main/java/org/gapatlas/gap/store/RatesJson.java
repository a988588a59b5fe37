package org.gapatlas.gap.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gapatlas.gap.Rate;

/** Assumptions as the text that an analysis keeps. */
final class RatesJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RatesJson() {}

    static String write(SortedMap<String, Rate> rates) {
        try {
            return JSON.writeValueAsString(rates);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The assumptions cannot be written.", e);
        }
    }

    static SortedMap<String, Rate> read(String text) {
        try {
            return JSON.readValue(text, new TypeReference<TreeMap<String, Rate>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The assumptions of an analysis cannot be read.", e);
        }
    }
}
