package org.gapatlas.gap.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.gapatlas.web.Frame;

/**
 * Which programmes answer a need, and why.
 *
 * @param found the need and how many answer it, in a sentence; empty where nothing was asked yet
 * @param next where the list goes on; empty at its end
 * @param faults words of the address that nobody knows
 */
@CheckedTemplate(basePath = "gap", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FitPage(Frame frame, List<Picker> pickers, String found, List<Item> items, String next, List<String> faults)
        implements TemplateInstance {

    /** A field that is chosen from. */
    record Picker(String name, String label, String all, List<Choice> choices) {}

    record Choice(String word, String label, boolean chosen) {}

    /**
     * A programme and how it answers.
     *
     * @param what provider, place and way there
     * @param match M in per cents
     * @param band how well its content fits, in a word
     * @param tone the word of the band outside, which the style sheet knows
     * @param parts what the match is made of
     */
    record Item(
            String title,
            String href,
            String what,
            String match,
            String band,
            String tone,
            List<Part> parts,
            String why) {}

    /** One factor, in per cents. */
    record Part(String name, String value, boolean known) {}
}
