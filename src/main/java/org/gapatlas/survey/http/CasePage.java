package org.gapatlas.survey.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.gapatlas.web.Frame;

/**
 * One workplace of a round: where it stands, what came in when, and what its manager may do. What it answered is not here:
 * a survey manager sees no answers.
 *
 * @param proof the hidden word of its forms
 * @param done what was just done, in words; empty for nothing
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CasePage(
        Frame frame,
        String round,
        String name,
        String about,
        String state,
        String path,
        String back,
        boolean open,
        boolean steward,
        String proof,
        String done,
        List<Sent> sent)
        implements TemplateInstance {

    /** An answer that came in. */
    record Sent(int revision, String when, String hash) {}
}
