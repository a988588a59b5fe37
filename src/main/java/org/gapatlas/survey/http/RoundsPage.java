package org.gapatlas.survey.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.gapatlas.web.Frame;

/**
 * All rounds, and the form for a new one.
 *
 * @param steward whether the reader may make one
 * @param faults what was wrong with the form, in words
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RoundsPage(
        Frame frame,
        List<Row> rounds,
        Wanted wanted,
        List<String> surveys,
        boolean steward,
        String proof,
        List<String> faults)
        implements TemplateInstance {

    /** A round in one line. */
    record Row(String id, String name, String href, String state, String when, String answered, String heads) {}

    /** What the form holds. */
    record Wanted(
            String id, String survey, String name, String referenceDate, String years, String opens, String closes) {}
}
