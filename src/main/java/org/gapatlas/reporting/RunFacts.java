package org.gapatlas.reporting;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gapatlas.gap.GapRun;
import org.gapatlas.gap.Snapshot;

/** What a run tells about itself, so that its numbers can be made again; by the words that a layout uses. */
public final class RunFacts {

    private static final Map<String, Function<Edition, String>> FACTS = new LinkedHashMap<>();

    static {
        FACTS.put("round", of(GapRun::round));
        FACTS.put("answers", edition -> new Opening(edition).answered());
        FACTS.put(
                "mode",
                edition -> edition.label("mode", edition.input().run().mode().word()));
        FACTS.put("statuses", RunFacts::statuses);
        FACTS.put("assumptions", edition -> assumptions(edition.input().run().snapshot()));
        FACTS.put("created", Edition::date);
        FACTS.put("analysis", of(GapRun::id));
        FACTS.put("snapshot", of(run -> run.snapshot().id()));
        FACTS.put("hash", of(run -> run.snapshot().hash()));
        FACTS.put("importRun", of(run -> String.valueOf(run.snapshot().importRun())));
        FACTS.put("taxonomy", of(run -> run.snapshot().taxonomyVersion()));
        FACTS.put("code", of(run -> run.snapshot().codeVersion()));
    }

    private RunFacts() {}

    /** The facts that there are. */
    public static Set<String> words() {
        return Collections.unmodifiableSet(FACTS.keySet());
    }

    static String tell(String word, Edition edition) {
        var fact = FACTS.get(word);
        if (fact == null) throw new IllegalArgumentException("A run tells nothing called (%s).".formatted(word));
        return fact.apply(edition);
    }

    private static Function<Edition, String> of(Function<GapRun, String> fact) {
        return edition -> fact.apply(edition.input().run());
    }

    private static String statuses(Edition edition) {
        return edition.input().run().snapshot().statuses().stream()
                .map(status -> edition.label("status", status.name()))
                .collect(joining(", "));
    }

    private static String assumptions(Snapshot snapshot) {
        return "%s, %d"
                .formatted(snapshot.assumptions().id(), snapshot.assumptions().version());
    }
}
