package org.gapatlas.survey.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.gapatlas.web.Frame;

/**
 * Where somebody who has lost the code asks for a fresh one.
 *
 * @param proof the hidden word of the form
 * @param asked whether the form has just been sent
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LostCodePage(Frame frame, String proof, boolean asked) implements TemplateInstance {}
