package org.gapatlas.survey.http.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The needs as a spreadsheet, down and up.
 *
 * @param counts what a file that was sent did or would do; empty before one was sent
 * @param faults what is wrong with it, or what is still missing, row by row
 * @param tried whether that was a try, so that nothing is saved yet
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FilePage(
        Shell shell,
        String action,
        String download,
        String counts,
        List<Row> faults,
        boolean tried,
        boolean saved,
        String back)
        implements TemplateInstance {

    /** A sentence about a row; its place is empty where it is about the whole file. */
    record Row(String place, String sentence) {}
}
