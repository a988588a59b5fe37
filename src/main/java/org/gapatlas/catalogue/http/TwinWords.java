package org.gapatlas.catalogue.http;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Twin;
import org.gapatlas.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Says in words what speaks for two programmes being one. */
final class TwinWords {

    /** Nobody sees a difference in less. */
    private static final double ALIKE = .95;

    private TwinWords() {}

    /** All aspects in a line. */
    static String evidence(Twin twin, Words words) {
        return Stream.of(Twin.Aspect.values())
                .map(aspect -> words.say(
                        "pages.twins.evidence",
                        Map.of(
                                "aspect", words.say("pages.twins.aspect." + aspect),
                                "verdict", verdict(twin, aspect, words))))
                .collect(Collectors.joining("; "));
    }

    static String verdict(Twin twin, Twin.Aspect aspect, Words words) {
        return words.say("pages.twins.verdict." + word(twin.agreement().get(aspect)));
    }

    private static String word(@Nullable Double degree) {
        if (degree == null) return "UNTOLD";
        if (degree >= ALIKE) return "AGREES";
        return degree > 0 ? "PARTLY" : "DIFFERS";
    }
}
