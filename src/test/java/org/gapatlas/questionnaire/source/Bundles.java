package org.gapatlas.questionnaire.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.gapatlas.questionnaire.Questionnaire;

/** Small questionnaires for tests of other rooms, made as published ones are but without texts. */
public final class Bundles {

    private Bundles() {}

    /** The questionnaire of its sections; rules are written as texts. */
    public static Questionnaire of(JsonNode questionnaire) {
        return BundleWriter.publish(questionnaire, Map.of());
    }
}
