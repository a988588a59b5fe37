package org.gapatlas.reporting.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.gapatlas.web.Frame;

/** The start page before the first release: says what to do next. */
@CheckedTemplate(basePath = "reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NothingYetPage(Frame frame) implements TemplateInstance {}
