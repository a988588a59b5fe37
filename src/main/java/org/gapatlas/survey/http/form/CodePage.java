package org.gapatlas.survey.http.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks for the code of the letter.
 *
 * @param code as it was typed
 * @param fault what is wrong with it, in words; empty at first
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CodePage(Shell shell, String code, String fault) implements TemplateInstance {}
