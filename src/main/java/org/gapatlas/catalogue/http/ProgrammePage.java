package org.gapatlas.catalogue.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.gapatlas.web.Frame;

/**
 * All that is known about a programme.
 *
 * @param what who gives it, where and at which level, in a line
 * @param description empty where there is none
 * @param url where its provider tells more; empty where it does not
 * @param curriculum what the national qualification requires; empty where it follows none
 * @param suggested what its words may mean and nobody has confirmed
 * @param same with what other sources' programmes it is one
 * @param similar earlier applications for the like at the same places
 */
@CheckedTemplate(basePath = "catalogue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProgrammePage(
        Frame frame,
        String id,
        String title,
        String what,
        String status,
        boolean illustrative,
        String description,
        String url,
        List<Fact> facts,
        List<Offer> offers,
        List<Fact> funnel,
        List<LinkLine> roles,
        List<LinkLine> competences,
        List<LinkLine> suggested,
        Outcomes curriculum,
        List<Same> same,
        List<ProgrammesPage.Row> similar)
        implements TemplateInstance {

    /** A name and a value, with what the value rests on; the note may be empty. */
    record Fact(String name, String value, String note) {}

    /** An offering in one line. */
    record Offer(
            String place,
            String start,
            String seats,
            String basis,
            String languages,
            String study,
            String admission,
            boolean cancelled) {}

    /** The same in another source; no address where it is gone from there. */
    record Same(String title, String href, String source, String counts) {}

    /** What graduates can do, in the two languages of the country. */
    record Outcomes(String title, int count, List<Unit> units) {}

    record Unit(String name, List<Line> lines) {}

    record Line(String code, String fi, String sv) {}
}
