package org.gapatlas.reporting.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.gapatlas.web.Frame;

/** The start page with a release to show. */
@CheckedTemplate(basePath = "reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StartPage(Frame frame, StartView view) implements TemplateInstance {}
