package org.gapatlas.survey.http.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What a respondent keeps and gets back: the receipt, programmes near it, its answer beside others', and all it said.
 *
 * @param hash of the content that was received
 * @param dropped how many answers were left out because the questions are not asked any more
 * @param current whether it is the last answer
 * @param open whether it may still be revised
 * @param others where the person's other workplaces are; empty for one workplace only
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReceiptPage(
        Shell shell,
        String about,
        String received,
        int revision,
        String hash,
        int dropped,
        boolean current,
        boolean open,
        String others,
        List<Near> programmes,
        List<Beside> comparison,
        Summary summary)
        implements TemplateInstance {

    /** A programme near the workplace. */
    record Near(String title, String href, String provider, String where, String next, String roles) {}

    /** A number of the answer beside last time's and the average of its step. */
    record Beside(String what, String own, String previous, String stage) {}
}
