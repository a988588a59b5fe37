package org.gapatlas.reporting.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.gapatlas.web.Frame;

/** How the numbers come about and what happens to answers, in plain words. */
@CheckedTemplate(basePath = "reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AboutPage(Frame frame) implements TemplateInstance {}
