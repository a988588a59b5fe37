package org.gapatlas.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** The published questionnaires. A published version never changes. */
public interface Questionnaires {

    SortedSet<String> ids();

    /** The published versions, newest first; empty for a survey that does not exist. */
    List<String> versionsOf(String survey);

    /** Everything published, by id and then newest first. */
    List<Published> listPublished();

    Optional<Questionnaire> find(String survey, String version);
}
