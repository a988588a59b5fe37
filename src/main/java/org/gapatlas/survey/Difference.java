package org.gapatlas.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that one answer says otherwise than another: found by the ids of its items, so that their order means nothing.
 *
 * @param pointer such as {@code /lists/need/n7f3k2/plan/2028/upskill}
 * @param before null where nothing was said
 * @param after null where nothing is said any more
 */
public record Difference(
        String pointer, @Nullable Object before, @Nullable Object after) {

    /** Every difference, by pointer. */
    public static List<Difference> between(ResponseForm before, ResponseForm after) {
        Map<String, Object> old = leaves(before);
        Map<String, Object> now = leaves(after);
        var pointers = new TreeSet<>(old.keySet());
        pointers.addAll(now.keySet());
        var differences = new ArrayList<Difference>();
        for (String pointer : pointers)
            if (!String.valueOf(old.get(pointer)).equals(String.valueOf(now.get(pointer))))
                differences.add(new Difference(pointer, old.get(pointer), now.get(pointer)));
        return List.copyOf(differences);
    }

    private static Map<String, Object> leaves(ResponseForm form) {
        var leaves = new TreeMap<String, Object>();
        put(leaves, "/answers", form.answers());
        put(leaves, "/lists", form.lists());
        return leaves;
    }

    /** A number of heads is one answer, its bracket too. */
    private static void put(Map<String, Object> leaves, String pointer, @Nullable Object value) {
        if (value instanceof Map<?, ?> map && Heads.find(value).isEmpty())
            map.forEach((name, each) -> put(leaves, pointer + Tree.step(name), each));
        else if (value != null) leaves.put(pointer, value);
    }
}
