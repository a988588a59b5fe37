package org.gapatlas.survey.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.gapatlas.web.Frame;

/**
 * A round: who has answered, whom to ask next, what to do.
 *
 * @param proof the hidden word of the forms
 * @param done what a form has just done, in words; empty for nothing
 * @param faults what was wrong with a form, in words
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MonitorPage(Frame frame, MonitorView view, String proof, String done, List<String> faults)
        implements TemplateInstance {}
