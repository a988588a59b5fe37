package org.gapatlas.catalogue.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.gapatlas.web.Frame;

/**
 * The desk where programmes that several sources may tell of are put side by side.
 *
 * @param states the other lists, as links
 * @param found how many pairs are in this one
 * @param back where a decision leads back to
 * @param next the next pairs; empty at the end
 */
@CheckedTemplate(basePath = "catalogue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TwinsPage(
        Frame frame,
        List<State> states,
        String found,
        List<Pair> pairs,
        String back,
        String next,
        String proof,
        List<String> faults)
        implements TemplateInstance {

    /** A list of pairs in one state. */
    record State(String name, String href, boolean current) {}

    /**
     * Two programmes side by side.
     *
     * @param key names the pair on the page
     * @param open whether nobody decided about it
     * @param counts which of the two is supply, in words; empty unless they are the same
     * @param by who decided when, and why; empty where nobody did
     */
    record Pair(
            String key, String score, Side one, Side other, List<Row> rows, boolean open, String counts, String by) {}

    record Side(String id, String source, String title, String href) {}

    /** One aspect of both; the verdict is empty where it is only told, not compared. */
    record Row(String aspect, String one, String other, String verdict) {}
}
