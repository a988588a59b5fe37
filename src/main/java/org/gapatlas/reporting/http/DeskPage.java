package org.gapatlas.reporting.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.gapatlas.web.Frame;

/**
 * The desk.
 *
 * @param caller who is signed in
 * @param proof the hidden word of the form that signs out
 */
@CheckedTemplate(basePath = "reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeskPage(Frame frame, DeskView view, String caller, String proof) implements TemplateInstance {}
