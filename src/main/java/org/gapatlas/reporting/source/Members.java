package org.gapatlas.reporting.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.gapatlas.kernel.Nearest;

/**
 * The members of one YAML value by name. What cannot be taken becomes a fault, and a harmless value stands in for it, so
 * that all faults are told at once.
 */
final class Members {

    private final YamlNode node;
    private final Faults faults;
    private final TreeSet<String> known = new TreeSet<>();

    Members(YamlNode node, Faults faults) {
        this.node = node;
        this.faults = faults;
    }

    /** The line of a member, or of the whole where it is missing. */
    int line(String name) {
        return node.members().getOrDefault(name, node).line();
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    String text(String name) {
        return find(name).map(YamlNode::text).orElseGet(() -> {
            faults.tell("layout-missing", node.line(), name);
            return "";
        });
    }

    /** A text's key, which must have words in every language. */
    String key(String name) {
        String key = text(name);
        if (has(name)) faults.checkKey(key, line(name));
        return key;
    }

    int whole(String name, int least, int most) {
        String text = text(name);
        if (!has(name)) return least;
        boolean fits = text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
        if (fits) return Integer.parseInt(text);
        faults.tell(
                "layout-number-outside",
                line(name),
                text,
                Map.of("name", name, "least", String.valueOf(least), "most", String.valueOf(most)));
        return least;
    }

    /** One of the words; the first stands in for any other. */
    <T> T word(String name, List<T> values, Function<T, String> word) {
        String text = text(name);
        return values.stream()
                .filter(value -> word.apply(value).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    if (has(name)) oneOf(name, text, values.stream().map(word).toList(), line(name));
                    return values.get(0);
                });
    }

    /** A list of texts, each one of the words. */
    List<String> words(String name, Collection<String> words) {
        var texts = new ArrayList<String>();
        for (YamlNode item : list(name)) {
            if (!words.contains(item.text())) oneOf(name, item.text(), words, item.line());
            else if (texts.contains(item.text())) faults.tell("layout-twice", item.line(), item.text());
            else texts.add(item.text());
        }
        return texts;
    }

    /** The items of a list that must hold some. */
    List<YamlNode> list(String name) {
        List<YamlNode> items = find(name).map(YamlNode::items).orElse(List.of());
        if (items.isEmpty()) faults.tell("layout-missing", line(name), name);
        return items;
    }

    /** Tells the members that nobody asked for. */
    void done() {
        for (var member : node.members().entrySet())
            if (!known.contains(member.getKey()))
                oneOf("name", member.getKey(), known, member.getValue().line());
    }

    private Optional<YamlNode> find(String name) {
        known.add(name);
        return Optional.ofNullable(node.members().get(name));
    }

    private void oneOf(String name, String text, Collection<String> words, int line) {
        faults.tell(
                "layout-unknown-word",
                line,
                text,
                Map.of("name", name, "nearest", String.join(", ", Nearest.to(text, words))));
    }
}
