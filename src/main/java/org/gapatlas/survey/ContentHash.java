package org.gapatlas.survey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapatlas.kernel.Digest;
import org.gapatlas.questionnaire.Questionnaire;

/** The fingerprint of a response: the same for the same answers, in whatever order their members come. */
final class ContentHash {

    private ContentHash() {}

    static String of(Questionnaire questionnaire, ResponseForm form) {
        var digest = new Digest().add(questionnaire.hash());
        add(digest, form.tree());
        return digest.hex();
    }

    private static void add(Digest digest, Object value) {
        if (value instanceof Map<?, ?> map) {
            digest.add("{");
            var sorted = new TreeMap<String, Object>();
            map.forEach((name, content) -> sorted.put(String.valueOf(name), content));
            sorted.forEach((name, content) -> add(digest.add(name), content));
            digest.add("}");
        } else if (value instanceof List<?> list) {
            digest.add("[");
            for (Object each : list) add(digest, each);
            digest.add("]");
        } else digest.add(value.getClass().getSimpleName()).add(value.toString());
    }
}
