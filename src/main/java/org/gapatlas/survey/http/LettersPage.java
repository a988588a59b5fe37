package org.gapatlas.survey.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.gapatlas.web.Frame;

/**
 * Letters to print, one sheet of paper each.
 *
 * @param path of the round's page
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LettersPage(Frame frame, List<Sheet> letters, String path) implements TemplateInstance {

    /**
     * One person's letter in its language.
     *
     * @param code in groups, parted by spaces
     * @param address where the form is, without the code
     * @param others that the form is there in the other languages, a line each
     */
    record Sheet(
            String language,
            String title,
            String workplaces,
            String ask,
            String how,
            String address,
            String code,
            String until,
            String privacy,
            List<Other> others) {}

    /** A line in another language. */
    record Other(String language, String text) {}
}
