package org.gapatlas.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a response that was found good to its lines: one for every need with a role and every year that it answers. */
final class NeedLines {

    private NeedLines() {}

    static List<NeedLine> of(ResponseForm form) {
        var lines = new ArrayList<NeedLine>();
        needs(form).forEach((item, need) -> {
            if (need.get("role") instanceof String role) lines.addAll(of(item, role, need));
        });
        return lines;
    }

    /** A need's lines under a role, whether it names it or not. */
    static List<NeedLine> of(String item, String role, Map<String, Object> need) {
        var lines = new ArrayList<NeedLine>();
        plan(need).forEach((year, row) -> {
            if (row instanceof Map<?, ?> cells && !cells.isEmpty())
                lines.add(line(item, role, Integer.parseInt(String.valueOf(year)), need, cells));
        });
        return lines;
    }

    /** The needs that are told in own words alone, by their item. */
    static Map<String, Map<String, Object>> inOwnWords(ResponseForm form) {
        var own = new LinkedHashMap<>(needs(form));
        own.values().removeIf(need -> need.get("role") instanceof String);
        return own;
    }

    /** How many head counts were answered with "do not know". */
    static int unknowns(ResponseForm form) {
        return (int) needs(form).values().stream()
                .flatMap(NeedLines::answersOf)
                .filter(Heads::isUnknown)
                .count();
    }

    /** How many needs are told in the respondent's own words alone: they have no role to be counted under. */
    static int ownWords(ResponseForm form) {
        return inOwnWords(form).size();
    }

    /** Every head count of a need. */
    static Stream<Object> answersOf(Map<String, Object> need) {
        return plan(need).values().stream()
                .filter(Map.class::isInstance)
                .flatMap(row -> ((Map<?, ?>) row).values().stream().map(Object.class::cast));
    }

    private static NeedLine line(String item, String role, int year, Map<String, Object> need, Map<?, ?> cells) {
        return new NeedLine(
                item,
                role,
                year,
                whole(need, "level_from"),
                whole(need, "level_to"),
                Certainty.valueOf(String.valueOf(need.get("certainty")).toUpperCase(Locale.ROOT)),
                heads(cells, "recruit_new"),
                heads(cells, "recruit_replace"),
                heads(cells, "upskill"),
                heads(cells, "reduction"));
    }

    private static Heads heads(Map<?, ?> cells, String column) {
        Object answer = cells.get(column);
        return answer == null ? Heads.UNKNOWN : Heads.find(answer).orElse(Heads.UNKNOWN);
    }

    private static @Nullable Integer whole(Map<String, Object> need, String question) {
        return need.get(question) instanceof Integer level ? level : null;
    }

    private static Map<?, ?> plan(Map<String, Object> need) {
        return need.get("plan") instanceof Map<?, ?> rows ? rows : Map.of();
    }

    private static Map<String, Map<String, Object>> needs(ResponseForm form) {
        return form.lists().getOrDefault("need", Map.of());
    }
}
