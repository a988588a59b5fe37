package org.gapatlas.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire's file as the rules of publishing look at it: flat, every part with its place in the file.
 *
 * @param settings the members beside options and sections
 * @param options the words of each set, in order
 * @param parts sections, questions, lists, columns and checks, in the order of the file
 */
public record Outline(Map<String, Object> settings, Map<String, List<String>> options, List<Part> parts) {

    /** What a part is. */
    public enum Kind {
        SECTION,
        QUESTION,
        LIST,
        COLUMN,
        CHECK
    }

    /**
     * A part of the file.
     *
     * @param owner the id of the part that holds it; empty for a section
     * @param list the list within whose items it stands; empty outside of lists
     * @param members what the file says of it, but for the parts that it holds
     */
    public record Part(Kind kind, String id, String owner, String list, String pointer, Map<String, Object> members) {

        /** A member as text; empty where there is none. */
        String text(String member) {
            return Objects.toString(members.get(member), "");
        }

        List<String> words(String member) {
            return strings(members.get(member));
        }

        /** Its type; a section and a check have none. */
        String type() {
            return text("type");
        }

        boolean isAsked() {
            return kind == Kind.QUESTION || kind == Kind.LIST;
        }
    }

    public Outline {
        settings = Map.copyOf(settings);
        options = Map.copyOf(options);
        parts = List.copyOf(parts);
    }

    /** Reads a file that keeps the schema. */
    public static Outline of(Map<String, Object> file) {
        var settings = new TreeMap<>(file);
        settings.keySet().removeAll(List.of("options", "sections"));
        var options = new TreeMap<String, List<String>>();
        object(file.get("options")).forEach((set, words) -> options.put(set, strings(words)));
        var parts = new ArrayList<Part>();
        each(file.get("sections"), "/sections", (section, place) -> section(section, place, parts));
        return new Outline(settings, options, parts);
    }

    public String id() {
        return Objects.toString(settings.get("id"), "");
    }

    public Version version() {
        return Version.parse(Objects.toString(settings.get("version"), ""));
    }

    Stream<Part> parts(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind);
    }

    /** Questions and lists, those within lists too. */
    Stream<Part> asked() {
        return parts.stream().filter(Part::isAsked);
    }

    /** The options of a question, in order; empty for other types and for a set that does not exist. */
    List<String> wordsOf(Part question) {
        return options.getOrDefault(question.text("options"), List.of());
    }

    private static void section(Map<String, Object> section, String place, List<Part> parts) {
        add(Kind.SECTION, section, "", "", place, parts);
        each(section.get("items"), place + "/items", (item, at) -> item(item, name(section), "", at, parts));
    }

    private static void item(Map<String, Object> item, String owner, String list, String place, List<Part> parts) {
        boolean isList = "list".equals(item.get("type"));
        add(isList ? Kind.LIST : Kind.QUESTION, item, owner, list, place, parts);
        String inside = isList ? name(item) : list;
        each(item.get("items"), place + "/items", (each, at) -> item(each, name(item), inside, at, parts));
        each(
                item.get("columns"),
                place + "/columns",
                (each, at) -> add(Kind.COLUMN, each, name(item), list, at, parts));
        each(item.get("checks"), place + "/checks", (each, at) -> add(Kind.CHECK, each, name(item), list, at, parts));
    }

    private static void add(
            Kind kind, Map<String, Object> part, String owner, String list, String place, List<Part> parts) {
        var members = new LinkedHashMap<>(part);
        members.keySet().removeAll(List.of("items", "columns", "checks"));
        parts.add(new Part(kind, name(part), owner, list, place, Map.copyOf(members)));
    }

    private static String name(Map<String, Object> part) {
        return Objects.toString(part.get("id"), "");
    }

    private interface Visit {
        void at(Map<String, Object> part, String place);
    }

    private static void each(@Nullable Object list, String place, Visit visit) {
        if (!(list instanceof List<?> entries)) return;
        for (int i = 0; i < entries.size(); i++) visit.at(object(entries.get(i)), place + "/" + i);
    }

    @SuppressWarnings("unchecked") // YAML's objects have texts as names, always
    private static Map<String, Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static List<String> strings(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
