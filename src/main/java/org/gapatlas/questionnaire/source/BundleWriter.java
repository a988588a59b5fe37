package org.gapatlas.questionnaire.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.gapatlas.expression.Expression;
import org.gapatlas.kernel.Digest;
import org.gapatlas.kernel.LocalizedText;
import org.gapatlas.questionnaire.Questionnaire;

/**
 * Makes the bundle that is published out of the two files that people write: rules become trees, so that a browser needs no
 * parser; texts come along in all languages; members are sorted, so that the same content is the same bytes.
 */
final class BundleWriter {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private static final Set<String> RULES = Set.of("show_if", "required_if", "fail_if");

    private BundleWriter() {}

    /** The questionnaire as it is published; its rules must parse. */
    static Questionnaire publish(JsonNode questionnaire, Map<String, LocalizedText> texts) {
        var bundle = (ObjectNode) withTrees(questionnaire);
        ObjectNode words = bundle.putObject("texts");
        texts.forEach((key, text) -> words.set(key, JSON.valueToTree(text.byTag())));
        String canonical = canonical(bundle);
        return BundleReader.read(bundle, canonical, Digest.sha256(canonical));
    }

    private static JsonNode withTrees(JsonNode node) {
        if (node instanceof ArrayNode list) {
            ArrayNode copy = JSON.createArrayNode();
            list.forEach(each -> copy.add(withTrees(each)));
            return copy;
        }
        if (!(node instanceof ObjectNode object)) return node;
        ObjectNode copy = JSON.createObjectNode();
        object.properties().forEach(entry -> copy.set(entry.getKey(), member(entry.getKey(), entry.getValue())));
        return copy;
    }

    private static JsonNode member(String name, JsonNode value) {
        return RULES.contains(name) && value.isTextual()
                ? JSON.valueToTree(Expression.parse(value.asText()).tree())
                : withTrees(value);
    }

    private static String canonical(JsonNode bundle) {
        try {
            return JSON.writeValueAsString(JSON.convertValue(bundle, Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A bundle of ours cannot be written as JSON.", e);
        }
    }
}
