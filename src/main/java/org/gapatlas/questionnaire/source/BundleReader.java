package org.gapatlas.questionnaire.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gapatlas.expression.Expression;
import org.gapatlas.kernel.LocalizedText;
import org.gapatlas.questionnaire.Item;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.Rule;
import org.gapatlas.questionnaire.Section;
import org.gapatlas.questionnaire.Texts;
import org.jspecify.annotations.Nullable;

/** Reads a bundle that was published. It was checked then, so a fault in it is a programming error. */
final class BundleReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A whole number or a text that the questionnaire does not bound is bounded by these. */
    private static final int MOST_HEADS = 9_999_999;

    private static final int MOST_LETTERS = 10_000;

    private final JsonNode bundle;

    private BundleReader(JsonNode bundle) {
        this.bundle = bundle;
    }

    static Questionnaire read(JsonNode bundle, String canonical, String hash) {
        return new BundleReader(bundle).questionnaire(canonical, hash);
    }

    private Questionnaire questionnaire(String canonical, String hash) {
        return new Questionnaire(
                bundle.path("id").asText(),
                bundle.path("version").asText(),
                hash,
                stream(bundle.path("sections")).map(this::section).toList(),
                texts(),
                canonical);
    }

    private Section section(JsonNode section) {
        return new Section(
                section.path("id").asText(),
                rule(section, "show_if"),
                stream(section.path("items")).map(this::item).toList());
    }

    private Item item(JsonNode item) {
        return item.path("type").asText().equals("list") ? list(item) : question(item);
    }

    private QuestionList list(JsonNode item) {
        return new QuestionList(
                item.path("id").asText(),
                item.path("required").asBoolean(false),
                rule(item, "required_if"),
                rule(item, "show_if"),
                item.path("min_items").asInt(0),
                item.path("max_items").asInt(),
                words(item.path("unique")),
                prefill(item),
                stream(item.path("items")).map(this::question).toList(),
                checks(item));
    }

    private Question question(JsonNode item) {
        var type = Question.Type.valueOf(item.path("type").asText().toUpperCase(Locale.ROOT));
        boolean letters = type == Question.Type.TEXT;
        return new Question(
                item.path("id").asText(),
                type,
                item.path("concept").asText(),
                item.path("required").asBoolean(false),
                rule(item, "required_if"),
                item.path("multiple").asBoolean(false),
                item.path("min").asInt(0),
                letters
                        ? item.path("max_length").asInt(MOST_LETTERS)
                        : item.path("max").asInt(MOST_HEADS),
                item.path("options").asText(),
                words(bundle.path("options").path(item.path("options").asText())),
                Set.copyOf(words(item.path("exclusive"))),
                item.path("codelist").asText(),
                item.path("suggest").asBoolean(false),
                stream(item.path("columns"))
                        .map(column -> column.path("id").asText())
                        .toList(),
                concepts(item),
                rule(item, "show_if"),
                item.path("locked").asBoolean(false),
                prefill(item),
                item.path("store").asText().equals("contacts"),
                checks(item));
    }

    private static Map<String, String> concepts(JsonNode item) {
        var concepts = new LinkedHashMap<String, String>();
        for (JsonNode column : item.path("columns"))
            if (column.has("concept"))
                concepts.put(column.path("id").asText(), column.path("concept").asText());
        return concepts;
    }

    private static List<Rule> checks(JsonNode item) {
        return stream(item.path("checks"))
                .map(check -> new Rule(
                        check.path("id").asText(),
                        Rule.Level.valueOf(check.path("level").asText().toUpperCase(Locale.ROOT)),
                        check.path("ask_reason").asBoolean(false),
                        Expression.ofTree(JSON.convertValue(check.path("fail_if"), Object.class))))
                .toList();
    }

    private static @Nullable Expression rule(JsonNode item, String name) {
        return item.has(name) ? Expression.ofTree(JSON.convertValue(item.path(name), Object.class)) : null;
    }

    private static Set<Question.Prefill> prefill(JsonNode item) {
        return words(item.path("prefill")).stream()
                .map(word -> Question.Prefill.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Question.Prefill.class)));
    }

    private Texts texts() {
        var byKey = new HashMap<String, LocalizedText>();
        bundle.path("texts")
                .properties()
                .forEach(entry -> byKey.put(
                        entry.getKey(),
                        new LocalizedText(
                                entry.getValue().path("en").asText(),
                                entry.getValue().path("sv").asText(),
                                entry.getValue().path("fi").asText())));
        return new Texts(byKey);
    }

    private static List<String> words(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
