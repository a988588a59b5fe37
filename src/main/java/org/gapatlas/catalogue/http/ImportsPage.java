package org.gapatlas.catalogue.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.gapatlas.web.Frame;

/**
 * What was brought into the catalogue, by whom, and how it ended; and what is fetched by itself.
 *
 * @param next the earlier imports; empty at the end
 */
@CheckedTemplate(basePath = "catalogue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportsPage(Frame frame, List<FetchRow> fetches, String total, List<ImportLine> imports, String next)
        implements TemplateInstance {

    /**
     * A feed.
     *
     * @param outcome in words, with what was wrong
     */
    record FetchRow(String source, List<String> addresses, String outcome, String tried, String due) {}

    /**
     * An import.
     *
     * @param issues sentences, the first few
     * @param more how many there are beyond them, in words; empty for none
     */
    record ImportLine(
            long id,
            String source,
            String state,
            boolean failed,
            String actor,
            String ended,
            String changes,
            List<String> issues,
            String more) {}
}
