package org.gapatlas.catalogue.source.fetch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the next page of a list is, as EMIL 3 says: {@code "links": [{"rel": "next", "href": "..."}]} beside the records. A file
 * of another kind has none, and neither has a damaged one: that it is damaged, the import tells.
 */
final class NextPage {

    private static final JsonFactory FACTORY = new ObjectMapper().getFactory();

    private NextPage() {}

    static Optional<String> in(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.mark(1);
            if (in.read() != '{') return Optional.empty();
            in.reset();
            try (JsonParser parser = FACTORY.createParser(in)) {
                return find(parser);
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> find(JsonParser parser) throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY && field.equals("links")) return next(parser.readValueAsTree());
            parser.skipChildren();
        }
        return Optional.empty();
    }

    private static Optional<String> next(JsonNode links) {
        for (JsonNode link : links)
            if (link.path("rel").asText().equals("next") && link.path("href").isTextual())
                return Optional.of(link.path("href").asText());
        return Optional.empty();
    }
}
