package org.gapatlas.catalogue.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.gapatlas.web.Frame;

/**
 * The desk where links between programmes and what they teach are reviewed.
 *
 * @param found how many programmes are looked through
 * @param concepts every competence and role, for links that no word suggests
 * @param back where a decision leads back to
 * @param next the next programmes; empty at the end
 */
@CheckedTemplate(basePath = "catalogue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LinksPage(
        Frame frame,
        String found,
        String q,
        List<ProgrammesPage.Picker> pickers,
        List<Item> items,
        List<ProgrammesPage.Choice> concepts,
        List<ProgrammesPage.Choice> levels,
        String back,
        String next,
        String proof,
        List<String> faults)
        implements TemplateInstance {

    /** A programme with what is believed about it and what is suggested. */
    record Item(String id, String title, String href, String what, List<LinkLine> settled, List<LinkLine> open) {}
}
