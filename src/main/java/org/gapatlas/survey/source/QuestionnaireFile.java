package org.gapatlas.survey.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.gapatlas.kernel.Digest;
import org.gapatlas.survey.Condition;
import org.gapatlas.survey.Question;
import org.gapatlas.survey.QuestionList;
import org.gapatlas.survey.Questionnaire;
import org.jspecify.annotations.Nullable;

/** Reads {@code questionnaire.yaml}. It is ours, so a fault in it is a programming error. */
final class QuestionnaireFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** A whole number or a text that the file does not bound is bounded by these. */
    private static final int MOST_HEADS = 9_999_999;

    private static final int MOST_LETTERS = 10_000;

    private final JsonNode file;
    private final String hash;
    private final List<Question> questions = new ArrayList<>();
    private final List<QuestionList> lists = new ArrayList<>();
    private final Set<String> warnings = new HashSet<>();

    private QuestionnaireFile(JsonNode file, String hash) {
        this.file = file;
        this.hash = hash;
    }

    static Questionnaire parse(String text) {
        try {
            return new QuestionnaireFile(YAML.readTree(text), Digest.sha256(text)).read();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The questionnaire is not YAML.", e);
        }
    }

    private Questionnaire read() {
        for (JsonNode section : file.path("sections")) for (JsonNode item : section.path("items")) add(item);
        return new Questionnaire(
                file.path("id").asText(), file.path("version").asText(), hash, questions, lists, warnings);
    }

    private void add(JsonNode item) {
        for (JsonNode check : item.path("checks"))
            if (check.path("level").asText().equals("warning"))
                warnings.add(check.path("id").asText());
        if (item.path("type").asText().equals("list")) lists.add(list(item));
        else questions.add(question(item));
    }

    private QuestionList list(JsonNode item) {
        return new QuestionList(
                item.path("id").asText(),
                condition(item),
                item.path("min_items").asInt(0),
                item.path("max_items").asInt(),
                texts(item.path("unique")),
                stream(item.path("items")).map(this::question).toList());
    }

    private Question question(JsonNode item) {
        var type = Question.Type.valueOf(item.path("type").asText().toUpperCase(Locale.ROOT));
        return new Question(
                item.path("id").asText(),
                type,
                item.path("required").asBoolean(false),
                item.path("multiple").asBoolean(false),
                item.path("min").asInt(0),
                type == Question.Type.INTEGER
                        ? item.path("max").asInt(MOST_HEADS)
                        : item.path("max_length").asInt(MOST_LETTERS),
                texts(file.path("options").path(item.path("options").asText())),
                Set.copyOf(texts(item.path("exclusive"))),
                item.path("codelist").asText(),
                stream(item.path("columns"))
                        .map(column -> column.path("id").asText())
                        .toList(),
                condition(item),
                item.path("store").asText().equals("contacts"));
    }

    private static @Nullable Condition condition(JsonNode item) {
        return item.has("show_if") ? Condition.parse(item.path("show_if").asText()) : null;
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
