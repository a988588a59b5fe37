package org.gapatlas.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.gapatlas.kernel.Language;

/** Makes the frame of a page for whoever reads it. */
@ApplicationScoped
public class Frames {

    private final Visitor visitor;

    Frames(Visitor visitor) {
        this.visitor = visitor;
    }

    /** A frame without a note about numbers; the title is a key of the room {@code pages}. */
    public Frame of(String title, String place) {
        Language reading = visitor.language();
        return new Frame(
                visitor.words(),
                visitor.words().say("pages." + title),
                place,
                Arrays.stream(Language.values())
                        .map(language -> link(language, language == reading))
                        .toList(),
                visitor.findChosen().orElse(null),
                "");
    }

    private Frame.LanguageLink link(Language language, boolean current) {
        return new Frame.LanguageLink(language.tag(), nameOf(language), visitor.here(language), current);
    }

    /** A language's own name: who looks for it may read no other. */
    private static String nameOf(Language language) {
        return switch (language) {
            case EN -> "English";
            case SV -> "Svenska";
            case FI -> "Suomi";
        };
    }
}
