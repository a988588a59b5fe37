package org.gapatlas.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes labels of what people said: who says that a wording means a concept adds a label, and the last who denies it takes it away. */
final class Confirmed {

    private Confirmed() {}

    /**
     * Labels by language.
     *
     * @param verdicts oldest first
     */
    static Map<String, List<Label>> labels(List<Verdict> verdicts) {
        var standing = new LinkedHashMap<String, List<Verdict>>();
        for (Verdict verdict : verdicts) {
            if (verdict.means())
                standing.computeIfAbsent(verdict.key(), key -> new ArrayList<>())
                        .add(verdict);
            else standing.remove(verdict.key());
        }
        var labels = new TreeMap<String, List<Label>>();
        for (List<Verdict> same : standing.values())
            labels.computeIfAbsent(same.get(0).language(), language -> new ArrayList<>())
                    .add(label(same));
        return labels;
    }

    private static Label label(List<Verdict> same) {
        Verdict last = same.get(same.size() - 1);
        Set<String> people = new LinkedHashSet<>();
        same.forEach(verdict -> people.add(verdict.by()));
        return new Label(
                last.concept(),
                last.kind(),
                people.size() > 1 ? LabelKind.CONFIRMED_BY_TWO : LabelKind.CONFIRMED,
                last.wording(),
                0,
                String.join(", ", people));
    }
}
