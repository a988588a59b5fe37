package org.gapatlas.catalogue.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.gapatlas.web.Frame;

/**
 * Programmes that match what the reader asks for.
 *
 * @param found what matches, in a sentence
 * @param asked what stands in the fields for free text
 * @param more fields that few choose from
 * @param closer whether one of those was chosen from
 * @param next where the list goes on; empty at its end
 * @param downloads the same list as files
 * @param faults words of the address that nobody knows
 */
@CheckedTemplate(basePath = "catalogue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProgrammesPage(
        Frame frame,
        String found,
        Asked asked,
        List<Picker> pickers,
        List<Picker> more,
        boolean closer,
        List<Row> rows,
        String next,
        List<Link> downloads,
        List<String> faults)
        implements TemplateInstance {

    /** The fields that are typed into. */
    record Asked(String q, String year, String field) {}

    /** A field that is chosen from. */
    record Picker(String name, String label, String all, List<Choice> choices) {}

    record Choice(String word, String label, boolean chosen) {}

    record Link(String href, String label) {}

    /** A programme in one line; unknown seats are dots. */
    record Row(
            String id,
            String title,
            String href,
            String provider,
            String places,
            String level,
            String status,
            String year,
            String seats) {}
}
