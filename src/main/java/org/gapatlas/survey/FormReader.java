package org.gapatlas.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.survey.ResponseForm.Confirmation;
import org.jspecify.annotations.Nullable;

/** Finds the shape of a response in a tree: the four members, lists of items with ids, confirmations. */
final class FormReader {

    /** What a respondent may change. */
    static final Set<String> CHANGEABLE = Set.of("language", "answers", "lists", "confirmed");

    /** What a whole response may bear; where it stands is read-only and left aside. */
    static final Set<String> WHOLE = Set.of(
            "questionnaire", "version", "workplace", "state", "revision", "language", "answers", "lists", "confirmed");

    private static final int LONGEST_REASON = 2_000;

    private final List<Finding> faults;

    FormReader(List<Finding> faults) {
        this.faults = faults;
    }

    /** Members that do not belong there. */
    static List<Finding> strangersIn(Map<String, ?> tree, Set<String> known) {
        return tree.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> (Finding) Fault.of("unknown-item", Tree.step(name), name)
                        .with("nearest", String.join(", ", Nearest.to(name, known))))
                .toList();
    }

    ResponseForm read(Map<String, Object> tree) {
        return new ResponseForm(
                language(tree.get("language")),
                object("/answers", tree.get("answers")),
                lists(tree.get("lists")),
                confirmed(tree.get("confirmed")),
                marks(tree.get("prefilled")));
    }

    private @Nullable String language(@Nullable Object value) {
        if (value == null) return null;
        boolean known = value instanceof String tag
                && Language.find(tag).filter(l -> l.tag().equals(tag)).isPresent();
        if (!known) faults.add(Fault.of("unknown-language", "/language", value).with("nearest", "en, sv, fi"));
        return known ? (String) value : null;
    }

    private Map<String, Map<String, Map<String, Object>>> lists(@Nullable Object value) {
        var lists = new LinkedHashMap<String, Map<String, Map<String, Object>>>();
        each("/lists", value, (list, items) -> {
            var read = new LinkedHashMap<String, Map<String, Object>>();
            String pointer = "/lists" + Tree.step(list);
            each(pointer, items, (id, item) -> {
                if (!ItemIds.isOne(id)) faults.add(Fault.of("item-id-malformed", pointer + Tree.step(id), id));
                read.put(id, object(pointer + Tree.step(id), item));
            });
            lists.put(list, read);
        });
        return lists;
    }

    private List<Confirmation> confirmed(@Nullable Object value) {
        if (value == null) return List.of();
        var confirmed = new ArrayList<Confirmation>();
        if (value instanceof List<?> list)
            for (int i = 0; i < list.size(); i++)
                confirmation("/confirmed/" + i, list.get(i)).ifPresent(confirmed::add);
        else faults.add(Fault.of("not-a-list", "/confirmed", value));
        return confirmed;
    }

    private Optional<Confirmation> confirmation(String pointer, @Nullable Object value) {
        if (value instanceof Map<?, ?> map
                && Set.of("check", "reason").containsAll(map.keySet())
                && map.get("check") instanceof String check) {
            Object reason = map.get("reason");
            if (reason == null) return Optional.of(new Confirmation(check, null));
            if (reason instanceof String text && text.length() <= LONGEST_REASON && Texts.isClean(text))
                return Optional.of(new Confirmation(check, text));
        }
        faults.add(Fault.of("confirmation-malformed", pointer, String.valueOf(value)));
        return Optional.empty();
    }

    /** Marks that the service set; a sender cannot set any. */
    private static SortedSet<String> marks(@Nullable Object value) {
        var marks = new TreeSet<String>();
        if (value instanceof List<?> list) list.forEach(mark -> marks.add(String.valueOf(mark)));
        return marks;
    }

    private Map<String, Object> object(String pointer, @Nullable Object value) {
        var read = new LinkedHashMap<String, Object>();
        each(pointer, value, read::put);
        return read;
    }

    private void each(String pointer, @Nullable Object value, BiConsumer<String, Object> member) {
        if (value instanceof Map<?, ?> map)
            map.forEach((name, content) -> member.accept(String.valueOf(name), content));
        else if (value != null) faults.add(Fault.of("not-an-object", pointer, value));
    }
}
