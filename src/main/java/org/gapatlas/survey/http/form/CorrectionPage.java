package org.gapatlas.survey.http.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.gapatlas.web.Frame;

/**
 * A part of an answer that staff put right: the same fields as in the form, and a reason.
 *
 * @param tag of the case that is shown
 * @param doubts what must be confirmed elsewhere in the answer
 * @param removable whether the whole item can be taken out
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CorrectionPage(
        Frame frame,
        Shell shell,
        String about,
        String heading,
        String action,
        String back,
        String tag,
        String reason,
        List<Field> fields,
        List<Field.Doubt> doubts,
        List<StepPage.Suggestions> suggestions,
        boolean removable)
        implements TemplateInstance {}
