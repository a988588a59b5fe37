package org.gapatlas.survey.http.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Where a respondent asks for a workplace that the survey misses.
 *
 * @param wanted as it was typed
 * @param municipalities to choose from
 * @param faults what is wrong with each field
 * @param asked whether the form has just been sent
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MissingPage(
        Shell shell,
        String action,
        Wanted wanted,
        List<Place> municipalities,
        Faults faults,
        boolean asked,
        String back)
        implements TemplateInstance {

    /** The fields. */
    record Wanted(String name, String municipality, String orgId, String headcount) {}

    /** A municipality. */
    record Place(String id, String name) {}
}
