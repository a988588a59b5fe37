package org.gapatlas.survey.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.gapatlas.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One workplace of a round: where it stands, what came in when, and what whoever looks may do. What it answered is not here:
 * a survey manager sees no answers, and an analyst no contact.
 *
 * @param why why no answer is expected; empty where one is
 * @param twin the workplace that it is a double of; null for none
 * @param review for an analyst; null for a survey manager, or where there is nothing to look at
 * @param managed for a survey manager; null for an analyst
 * @param done what was just done, in words; empty for nothing
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CasePage(
        Frame frame,
        String round,
        String id,
        String name,
        String about,
        String state,
        String why,
        @Nullable Link twin,
        String path,
        String back,
        @Nullable Link review,
        @Nullable Managed managed,
        String done,
        List<String> faults,
        List<Sent> sent)
        implements TemplateInstance {

    /** Where something is, and what it is called. */
    record Link(String href, String text) {}

    /**
     * What a survey manager sees and may do.
     *
     * @param open whether the round is open
     * @param out whether no answer is expected, which can be taken back
     * @param last whether the round is final
     * @param code the live invitation in words; empty for none
     * @param letters where letters with new codes are printed
     * @param twins other workplaces of the same company
     */
    record Managed(
            boolean open,
            boolean out,
            boolean last,
            String proof,
            String email,
            boolean bounced,
            String code,
            String letters,
            List<Twin> twins) {}

    /** Another workplace of the same company. */
    record Twin(String id, String name) {}

    /** An answer that came in. */
    record Sent(int revision, String when, String hash) {}
}
