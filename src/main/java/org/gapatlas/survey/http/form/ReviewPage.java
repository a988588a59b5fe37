package org.gapatlas.survey.http.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.gapatlas.web.Frame;

/**
 * A workplace's answer as analysts look at it: what it says, what was remarked on it, what changed, and what may be decided.
 *
 * @param shell for the words of the form
 * @param about the round and the workplace, above the heading
 * @param back where the workplace's page is
 * @param received which answer it is, and when it came; empty where there is none
 * @param state how far the review has got
 * @param decisions what may be decided now
 * @param barred why the answer cannot be corrected now; empty where it can
 * @param done what was just done; empty for nothing
 * @param gone remarks on what is not there any more
 * @param adds where an item can be added to a list
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReviewPage(
        Frame frame,
        Shell shell,
        String about,
        String heading,
        String back,
        String path,
        String received,
        int revision,
        String state,
        List<Decision> decisions,
        String barred,
        String done,
        List<String> faults,
        Talk whole,
        List<Part> parts,
        List<Note> gone,
        List<Add> adds,
        List<Change> changes,
        List<Reason> corrections)
        implements TemplateInstance {

    /** A step that the review may take. */
    record Decision(String event, String label, boolean first) {}

    /** A section or an item, with everything that it says. */
    record Part(String title, String correct, List<Line> lines, Talk thread) {}

    /** An answer, in words or as a table; one of the two is empty. */
    record Line(String question, String answer, List<Summary.Table> tables, Talk thread) {}

    /**
     * What was remarked on one place.
     *
     * @param whole whether the place is a whole item, not one answer
     */
    record Talk(String pointer, String anchor, String about, boolean whole, List<Note> notes) {}

    /** One remark. */
    record Note(String head, String text) {}

    /** Where something is added. */
    record Add(String label, String href) {}

    /** What the answer says otherwise than the one before. */
    record Change(String where, String before, String after) {}

    /** Why staff made a revision. */
    record Reason(int revision, String reason) {}
}
