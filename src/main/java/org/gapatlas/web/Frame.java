package org.gapatlas.web;

import java.util.List;
import java.util.Map;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page, and how the page speaks.
 *
 * @param title of the window, before the brand
 * @param place the navigation's entry that the page belongs to, as its path; empty for none
 * @param languages the same page in every language
 * @param chosen the language that the address asks for and every link keeps; null where the browser's is used
 * @param note what the foot says about the numbers on the page; empty without numbers
 */
public record Frame(
        Words words,
        String title,
        String place,
        List<LanguageLink> languages,
        @Nullable Language chosen,
        String note) {

    private static final String STYLE = StaticFile.address("/static/gapatlas.css");

    /** The same page in another language, or in the one that is read. */
    public record LanguageLink(String tag, String name, String href, boolean current) {}

    public Frame {
        languages = List.copyOf(languages);
    }

    /** The language of the page, as {@code html lang} names it. */
    public String lang() {
        return words.language().tag();
    }

    public String style() {
        return STYLE;
    }

    /** Whether it is a page for staff who have signed in; they get the desk's own navigation. */
    public boolean isAtDesk() {
        return place.startsWith("/desk") && !place.equals("/desk/sign-in");
    }

    /** The text of a key of the room {@code pages}. */
    public String say(String key) {
        return words.say("pages." + key);
    }

    public String say(String key, String name, Object value) {
        return words.say("pages." + key, Map.of(name, value));
    }

    /** A path of our own pages, in the language that the reader chose. */
    public String to(String path) {
        if (chosen == null) return path;
        return path(path, chosen);
    }

    /** A path of our own pages in a certain language. */
    public String path(String path, Language language) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag();
    }

    /** This frame under another title, already in words. */
    public Frame withTitle(String other) {
        return new Frame(words, other, place, languages, chosen, note);
    }

    /** This frame with something to say about the numbers on the page. */
    public Frame withNote(String other) {
        return new Frame(words, title, place, languages, chosen, other);
    }
}
