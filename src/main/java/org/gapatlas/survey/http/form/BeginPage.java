package org.gapatlas.survey.http.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What is told before the first question.
 *
 * @param privacy paragraphs, each with its heading
 * @param again where the last receipt is; empty where nothing was sent in
 * @param begun whether something is written already
 * @param brought what will stand in the form from the start, in words; empty for nothing
 * @param others where the other workplaces are; empty for one workplace only
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BeginPage(
        Shell shell,
        String about,
        String intro,
        String minutes,
        List<Paragraph> privacy,
        String state,
        String again,
        boolean begun,
        boolean open,
        String brought,
        String others,
        boolean mayDeclare)
        implements TemplateInstance {

    /** A paragraph. */
    record Paragraph(String text) {}
}
