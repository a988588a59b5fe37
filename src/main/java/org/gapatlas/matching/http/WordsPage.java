package org.gapatlas.matching.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.gapatlas.web.Frame;

/**
 * The desk where people decide what words mean.
 *
 * @param waiting how many wordings wait
 * @param withheld that some wordings are not shown; empty where all are
 * @param concepts every role and competence, for words that none of the suggestions fits
 * @param said what stands, newest first
 * @param back where a decision leads back to
 * @param next the next wordings; empty at the end
 */
@CheckedTemplate(basePath = "matching", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WordsPage(
        Frame frame,
        String waiting,
        String withheld,
        List<Item> items,
        List<Concept> concepts,
        List<Tongue> languages,
        List<Said> said,
        String back,
        String next,
        String proof)
        implements TemplateInstance {

    /**
     * A respondents' wording.
     *
     * @param number tells the item's fields from those of the others
     * @param used by how many, in words
     */
    record Item(int number, String text, String language, String used, List<Suggestion> suggestions) {}

    /**
     * What it may mean.
     *
     * @param why what speaks for it, in words
     */
    record Suggestion(String concept, String name, String score, String why) {}

    record Concept(String id, String name) {}

    record Tongue(String tag, String name) {}

    /**
     * What a person said.
     *
     * @param concept empty for a wording that was set aside
     * @param undo the verdict that would stand instead
     * @param instead the same, in words
     */
    record Said(
            String text,
            String language,
            String concept,
            String name,
            String state,
            String by,
            String undo,
            String instead) {}
}
