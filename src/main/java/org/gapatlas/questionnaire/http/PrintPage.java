package org.gapatlas.questionnaire.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.gapatlas.web.Frame;

/** The blank form as a page made for paper. */
@CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PrintPage(Frame frame, BlankForm form) implements TemplateInstance {}
