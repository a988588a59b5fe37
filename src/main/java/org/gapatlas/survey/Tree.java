package org.gapatlas.survey;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, texts, numbers and truth values, and what may be done to it. */
final class Tree {

    private Tree() {}

    /** RFC 7396: the patch laid over the target; null deletes. Texts come out in Unicode's form C. */
    static Map<String, Object> merge(Map<?, ?> target, Map<?, ?> patch) {
        var merged = new LinkedHashMap<String, Object>();
        target.forEach((name, value) -> put(merged, name, value));
        patch.forEach((name, value) -> {
            if (value == null) merged.remove(String.valueOf(name));
            else if (value instanceof Map<?, ?> deeper)
                merged.put(String.valueOf(name), merge(object(merged.get(String.valueOf(name))), deeper));
            else put(merged, name, value);
        });
        return merged;
    }

    private static void put(Map<String, Object> merged, Object name, @Nullable Object value) {
        if (value instanceof String text) merged.put(String.valueOf(name), composed(text));
        else if (value instanceof List<?> list) merged.put(String.valueOf(name), composed(list));
        else if (value != null) merged.put(String.valueOf(name), value);
    }

    private static Map<?, ?> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static List<?> composed(List<?> list) {
        var copy = new ArrayList<@Nullable Object>();
        for (Object each : list) copy.add(each instanceof String text ? composed(text) : each);
        return java.util.Collections.unmodifiableList(copy);
    }

    /** The pointers of everything that a patch sets or deletes. */
    static List<String> leaves(Map<?, ?> patch) {
        var leaves = new ArrayList<String>();
        patch.forEach((name, value) -> leaves(leaves, step(name), value));
        return leaves;
    }

    private static void leaves(List<String> leaves, String pointer, @Nullable Object value) {
        if (value instanceof Map<?, ?> deeper && !deeper.isEmpty())
            deeper.forEach((name, each) -> leaves(leaves, pointer + step(name), each));
        else leaves.add(pointer);
    }

    /** A name as a step of a JSON Pointer. */
    static String step(Object name) {
        return "/" + String.valueOf(name).replace("~", "~0").replace("/", "~1");
    }
}
