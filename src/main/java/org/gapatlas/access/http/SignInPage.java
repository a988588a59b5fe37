package org.gapatlas.access.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.gapatlas.web.Frame;

/**
 * The form that staff sign in with.
 *
 * @param proof the hidden word of the form
 * @param user what was typed before
 * @param fault what went wrong, in words; empty at first
 */
@CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignInPage(Frame frame, String proof, String user, String fault) implements TemplateInstance {}
