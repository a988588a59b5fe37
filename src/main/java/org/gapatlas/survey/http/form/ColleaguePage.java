package org.gapatlas.survey.http.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Hands a section to a colleague.
 *
 * @param section its title
 * @param email as it was typed
 * @param fault what is wrong with it; empty for nothing
 * @param link the colleague's own, for the only time that it is seen; empty before it is made
 * @param made what is told when the link is there
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ColleaguePage(
        Shell shell, String section, String action, String email, String fault, String link, String made, String back)
        implements TemplateInstance {}
