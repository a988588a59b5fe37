package org.gapatlas.survey.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.gapatlas.web.Frame;

/**
 * The workplaces that a round asks, a part at a time.
 *
 * @param back where the round's page is
 * @param here where this page is
 * @param states to choose from
 * @param reviews to choose from
 * @param next where the next part is; empty on the last
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CasesPage(
        Frame frame,
        String round,
        String total,
        List<Row> rows,
        String back,
        String here,
        List<Choice> states,
        List<Choice> reviews,
        String next)
        implements TemplateInstance {

    /**
     * One of them.
     *
     * @param review empty where there is nothing to look at
     */
    record Row(
            String id,
            String name,
            String href,
            String place,
            String stage,
            String heads,
            String state,
            String review) {}

    /** A state that can be chosen. */
    record Choice(String word, String label, boolean chosen) {}
}
