package org.gapatlas.survey.http.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A step: the questions of a section with its lists, or those about one item of a list.
 *
 * @param about whom it is about, above the heading
 * @param heading the page's one question
 * @param action where the form goes
 * @param seen the print of what the page shows
 * @param more questions that are folded away
 * @param inUse whether something that is folded away is in use, so that it must not be
 * @param siblings the items of the same list, on an item's page
 * @param lists on a section's page
 * @param back where the step before is
 * @param delegate where to hand the section over; empty for nowhere
 * @param remove where to remove the item; empty on a section's page
 * @param list the list of an item's page; empty on a section's page
 * @param itemId the item; empty on a section's page
 * @param incomplete whether only missing answers stand in the way, so that one may go on
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StepPage(
        Shell shell,
        String about,
        String heading,
        String intro,
        String action,
        String seen,
        List<Field> fields,
        List<Field> more,
        boolean inUse,
        List<Suggestions> suggestions,
        List<Entry> siblings,
        List<Entries> lists,
        String back,
        String delegate,
        String remove,
        boolean ranges,
        String list,
        String itemId,
        boolean incomplete)
        implements TemplateInstance {

    /** An item of a list, as a line that leads to its page. */
    record Entry(String href, String title, String detail, String state, boolean current) {}

    /** A list on its section's page. */
    record Entries(String label, String help, String add, String empty, List<Entry> entries) {}

    /** A code list that typing suggests from. */
    record Suggestions(String list, List<String> names) {}
}
