package org.gapatlas.questionnaire.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.questionnaire.ContentFault;

/** Holds a file against {@code surveys-schema/questionnaire.schema.json} and says in our words where it breaks it. */
final class SchemaCheck {

    private static final int MOST_SHOWN = 80;

    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    Objects.requireNonNull(
                            SchemaCheck.class.getResourceAsStream("/surveys-schema/questionnaire.schema.json"),
                            "The schema of questionnaires is not in the jar."),
                    SchemaValidatorsConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .build());

    List<Finding> faultsIn(String file, JsonNode content) {
        return schema.validate(content).stream()
                .sorted(Comparator.comparing((ValidationMessage fault) -> pointer(fault))
                        .thenComparing(ValidationMessage::getType)
                        .thenComparing(fault -> Objects.toString(fault.getProperty(), "")))
                .map(fault -> (Finding) fault(file, fault))
                .distinct()
                .toList();
    }

    private ContentFault fault(String file, ValidationMessage fault) {
        String name = Objects.toString(fault.getProperty(), "");
        return switch (fault.getType()) {
            case "required" -> new ContentFault("member-missing", file, pointer(fault), Map.of("name", name));
            case "additionalProperties" ->
                new ContentFault(
                        "member-unknown", file, pointer(fault), Map.of("name", name, "nearest", nearest(name, fault)));
            case "false" ->
                new ContentFault("not-of-this-type", file, pointer(fault), Map.of("name", last(pointer(fault))));
            case "enum", "const", "not" -> told("value-refused", file, fault);
            case "pattern" -> told("value-malformed", file, fault);
            case "type" -> told("value-of-another-kind", file, fault);
            default -> told("value-outside", file, fault);
        };
    }

    private static ContentFault told(String code, String file, ValidationMessage fault) {
        return new ContentFault(
                code,
                file,
                pointer(fault),
                Map.of("value", shown(fault.getInstanceNode()), "rule", fault.getType(), "allowed", allowed(fault)));
    }

    private static String pointer(ValidationMessage fault) {
        return fault.getInstanceLocation().toString();
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** What the schema says there: the words of an enumeration, a pattern, a bound. */
    private static String allowed(ValidationMessage fault) {
        JsonNode rule = fault.getSchemaNode();
        return rule.isArray()
                ? StreamSupport.stream(rule.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : rule.isValueNode() ? rule.asText() : fault.getType();
    }

    /** The members that the schema knows where it met another one. */
    private String nearest(String name, ValidationMessage fault) {
        String rule = fault.getSchemaLocation().getFragment().toString();
        JsonNode owner = schema.getSchemaNode().at(rule.substring(0, rule.lastIndexOf('/')));
        var known = new ArrayList<String>();
        owner.path("properties").fieldNames().forEachRemaining(known::add);
        return String.join(", ", Nearest.to(name, known));
    }

    private static String shown(JsonNode value) {
        String text = value.isValueNode() ? value.asText() : value.toString();
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    }
}
