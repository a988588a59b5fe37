package org.gapatlas.catalogue.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gapatlas.catalogue.source.Gathering;
import org.gapatlas.catalogue.source.PlainText;
import org.gapatlas.kernel.Language;

/**
 * One record of a JSON file, or a part of one, with the place where it stands. Fields are named by JSON Pointer below it;
 * one that is missing or null is empty. A value of another kind than asked for is an issue and reads as empty, where the
 * method does not say otherwise.
 */
public final class JsonRecord {

    private static final int ISO_DATE = 10;

    private final String file;
    private final String pointer;
    private final JsonNode node;
    private final Gathering told;

    JsonRecord(String file, String pointer, JsonNode node, Gathering told) {
        this.file = file;
        this.pointer = pointer;
        this.node = node;
        this.told = told;
    }

    public String file() {
        return file;
    }

    /** Whether a field stands here with a value. */
    public boolean has(String field) {
        return !at(field).isMissingNode() && !at(field).isNull();
    }

    /** Whether it is neither an object nor a list. */
    public boolean isPlain() {
        return node.isValueNode();
    }

    /** A part of it; an empty one where there is none. */
    public JsonRecord part(String field) {
        return new JsonRecord(file, pointer + field, at(field), told);
    }

    /** The entries of a list; an object or a value where a list is expected is a list of one. */
    public List<JsonRecord> list(String field) {
        JsonNode found = at(field);
        if (found.isMissingNode() || found.isNull()) return List.of();
        if (!found.isArray()) return List.of(part(field));
        var entries = new ArrayList<JsonRecord>();
        for (int i = 0; i < found.size(); i++)
            if (!found.get(i).isNull())
                entries.add(new JsonRecord(file, pointer + field + "/" + i, found.get(i), told));
        return entries;
    }

    /** The fields of an object, in their order. */
    public List<Map.Entry<String, JsonRecord>> fields() {
        return node.properties().stream()
                .map(field -> Map.entry(
                        field.getKey(), new JsonRecord(file, pointer + "/" + field.getKey(), field.getValue(), told)))
                .toList();
    }

    /** A code, an id or a short word as it stands, without spaces around it; numbers are taken as text. */
    public Optional<String> text(String field) {
        return scalar(field).map(value -> value.asText().strip()).filter(text -> !text.isEmpty());
    }

    /** Words that are stored: plain text on one line, without markup and without e-mail addresses. */
    public Optional<String> words(String field) {
        return text(field)
                .map(text -> {
                    String plain = PlainText.of(text);
                    String kept = PlainText.withoutAddresses(plain);
                    if (!kept.equals(plain)) issue("address-left-out", field, "", Map.of());
                    return kept;
                })
                .filter(kept -> !kept.isEmpty());
    }

    /** Words in the languages of the catalogue: {@code {"fi": "…", "sv": "…", "en": "…"}}, without those that are empty. */
    public SortedMap<String, String> translations(String field) {
        var texts = new TreeMap<String, String>();
        for (Language language : Language.values())
            words(field + "/" + language.tag()).ifPresent(text -> texts.put(language.tag(), text));
        return texts;
    }

    public Optional<Boolean> truth(String field) {
        Optional<JsonNode> value = scalar(field);
        if (value.isPresent() && !value.get().isBoolean()) return wrong(field, "true, false");
        return value.map(JsonNode::asBoolean);
    }

    /** A number, also one that is written as text. */
    public Optional<BigDecimal> decimal(String field) {
        try {
            return text(field).map(BigDecimal::new);
        } catch (NumberFormatException e) {
            return wrong(field, "123");
        }
    }

    /** A whole number that totals are made of: anything else that stands there is a fault. */
    public Optional<Integer> count(String field) {
        if (!has(field)) return Optional.empty();
        try {
            int count = new BigDecimal(at(field).asText("").strip()).intValueExact();
            if (count >= 0 && at(field).isValueNode() && !at(field).isBoolean()) return Optional.of(count);
        } catch (ArithmeticException | NumberFormatException e) {
            // Told below, with what stands there.
        }
        told.fault(new JsonFault(
                "json-not-a-count", file, pointer + field, at(field).toString(), Map.of()));
        return Optional.empty();
    }

    /** The day of a date or a moment in ISO 8601. */
    public Optional<LocalDate> date(String field) {
        Optional<String> text = text(field);
        if (text.isEmpty()) return Optional.empty();
        try {
            return text.map(day -> LocalDate.parse(day.substring(0, Math.min(ISO_DATE, day.length()))));
        } catch (DateTimeException e) {
            return wrong(field, "2026-08-24");
        }
    }

    /** Something odd that leaves the totals true. */
    public void issue(String code, String field, String value, Map<String, Object> more) {
        told.issue(new JsonFault(code, file, pointer + field, value, more));
    }

    /** Something that makes the totals untrue. */
    public void fault(String code, String field, String value, Map<String, Object> more) {
        told.fault(new JsonFault(code, file, pointer + field, value, more));
    }

    /** Leaves the record out of the totals: counted under the code, and told. */
    public void exclude(String code, String field, String value) {
        told.exclude(code);
        issue(code, field, value, Map.of());
    }

    private Optional<JsonNode> scalar(String field) {
        JsonNode found = at(field);
        if (found.isMissingNode() || found.isNull()) return Optional.empty();
        return found.isValueNode() ? Optional.of(found) : wrong(field, "\"…\"");
    }

    private <T> Optional<T> wrong(String field, String wanted) {
        issue("json-wrong-kind", field, at(field).toString(), Map.of("wanted", wanted));
        return Optional.empty();
    }

    private JsonNode at(String field) {
        return node.at(field);
    }
}
