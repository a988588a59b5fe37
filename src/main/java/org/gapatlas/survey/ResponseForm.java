package org.gapatlas.survey;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a workplace says, as it was sent: nothing here is checked but the shape.
 *
 * @param language the one it was answered in; null while nobody said
 * @param answers by question
 * @param lists by list, item and question
 * @param confirmed warnings that the respondent stands by
 * @param prefilled pointers of answers that were brought along and that nobody has confirmed yet
 */
public record ResponseForm(
        @Nullable String language,
        Map<String, Object> answers,
        Map<String, Map<String, Map<String, Object>>> lists,
        List<Confirmation> confirmed,
        SortedSet<String> prefilled) {

    /** A warning that the respondent stands by, and why. */
    public record Confirmation(String check, @Nullable String reason) {}

    /** Nothing said yet. */
    public static final ResponseForm EMPTY = new ResponseForm(null, Map.of(), Map.of(), List.of(), new TreeSet<>());

    public ResponseForm {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
        confirmed = List.copyOf(confirmed);
        prefilled = Collections.unmodifiableSortedSet(new TreeSet<>(prefilled));
    }

    ResponseForm withAnswers(Map<String, Object> other) {
        return new ResponseForm(language, other, lists, confirmed, prefilled);
    }

    ResponseForm withLists(Map<String, Map<String, Map<String, Object>>> other) {
        return new ResponseForm(language, answers, other, confirmed, prefilled);
    }

    /** The same without one answer. */
    ResponseForm without(String question) {
        var rest = new LinkedHashMap<>(answers);
        rest.remove(question);
        return withAnswers(rest);
    }

    /** The same with one answer where it has none yet. */
    ResponseForm withMissing(String question, String answer) {
        if (answers.containsKey(question)) return this;
        var more = new LinkedHashMap<>(answers);
        more.put(question, answer);
        return withAnswers(more);
    }

    /** The same with other marks. */
    ResponseForm withMarks(Collection<String> other) {
        return new ResponseForm(language, answers, lists, confirmed, new TreeSet<>(other));
    }

    /** The same, with nothing at or below the pointers marked any more. */
    ResponseForm withoutMarks(Collection<String> pointers) {
        return withMarks(prefilled.stream()
                .filter(mark -> pointers.stream().noneMatch(touched -> overlaps(mark, touched)))
                .toList());
    }

    private static boolean overlaps(String mark, String touched) {
        return mark.equals(touched) || mark.startsWith(touched + "/") || touched.startsWith(mark + "/");
    }

    /** The warnings that are confirmed, with their reasons. */
    Optional<Confirmation> findConfirmation(String check) {
        return confirmed.stream().filter(each -> each.check().equals(check)).findFirst();
    }

    /** As the tree that it would be sent as. */
    Map<String, Object> tree() {
        var tree = new LinkedHashMap<String, Object>();
        if (language != null) tree.put("language", language);
        tree.put("answers", answers);
        tree.put("lists", lists);
        tree.put("confirmed", confirmed.stream().map(ResponseForm::tree).toList());
        if (!prefilled.isEmpty()) tree.put("prefilled", List.copyOf(prefilled));
        return tree;
    }

    private static Map<String, Object> tree(Confirmation confirmation) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("check", confirmation.check());
        if (confirmation.reason() != null) tree.put("reason", confirmation.reason());
        return tree;
    }
}
