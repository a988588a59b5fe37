package org.gapatlas.questionnaire.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.gapatlas.web.Frame;

/**
 * The desk's page of questionnaires.
 *
 * @param maySend whether the reader may publish
 * @param proof the hidden word of the form
 */
@CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeskPage(Frame frame, DeskView view, boolean maySend, String proof) implements TemplateInstance {}
