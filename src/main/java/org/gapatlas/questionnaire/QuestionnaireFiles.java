package org.gapatlas.questionnaire;

import java.util.List;
import java.util.Map;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.LocalizedText;

/** Port, filled by {@code questionnaire.source}: knows the forms in which questionnaires are written and published. */
public interface QuestionnaireFiles {

    /**
     * A file of questions.
     *
     * @param content what it says; empty where it is faulty
     * @param faults where it is no YAML or breaks the schema
     */
    record Reading(Map<String, Object> content, List<Finding> faults) {
        public Reading {
            content = Map.copyOf(content);
            faults = List.copyOf(faults);
        }
    }

    /** Reads a file that people wrote. */
    Reading read(String file, String yaml);

    /** Makes what is published of a file and texts that were checked. */
    Questionnaire bundle(String yaml, Map<String, LocalizedText> texts);

    /** Reads what was published. */
    Questionnaire open(String bundle, String hash);
}
