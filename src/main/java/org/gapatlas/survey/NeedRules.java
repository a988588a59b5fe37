package org.gapatlas.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gapatlas.kernel.Check;
import org.gapatlas.kernel.Finding;

/** The questionnaire's checks across the answers of one need; each bears the id that it has there. */
final class NeedRules {

    private static final Check<ResponseForm> ROLE_OR_WORDS = each(
            "role_or_words",
            need -> need.containsKey("role") || need.containsKey("other_words")
                    ? Optional.empty()
                    : Optional.of(Map.of()));

    private static final Check<ResponseForm> LEVELS_IN_ORDER = each("levels_in_order", NeedRules::levels);

    private static final Check<ResponseForm> EMPTY_NEED = each("empty_need", need -> {
        List<Integer> heads = NeedLines.answersOf(need)
                .flatMap(answer -> Stream.ofNullable(
                        Heads.find(answer).orElse(Heads.UNKNOWN).likely()))
                .toList();
        boolean empty = !heads.isEmpty() && heads.stream().allMatch(h -> h == 0);
        return empty ? Optional.of(Map.of()) : Optional.empty();
    });

    static final Check<ResponseForm> ALL = Check.all(ROLE_OR_WORDS, LEVELS_IN_ORDER, EMPTY_NEED);

    private NeedRules() {}

    private static Optional<Map<String, Object>> levels(Map<String, Object> need) {
        return need.get("level_from") instanceof Integer from && need.get("level_to") instanceof Integer to && from > to
                ? Optional.of(Map.of("from", from, "to", to))
                : Optional.empty();
    }

    /** The same rule for every need; where it fails, it returns what its sentence names. */
    private static Check<ResponseForm> each(
            String id, Function<Map<String, Object>, Optional<Map<String, Object>>> rule) {
        return form -> form.lists().getOrDefault("need", Map.of()).entrySet().stream()
                .flatMap(need -> rule
                        .apply(need.getValue())
                        .map(names -> (Finding) new Fault(id, "/lists/need" + Tree.step(need.getKey()), names))
                        .stream())
                .toList();
    }
}
