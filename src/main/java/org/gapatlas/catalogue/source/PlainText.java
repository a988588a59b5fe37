package org.gapatlas.catalogue.source;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Words as the catalogue keeps them: no markup, no line breaks, nobody's address. */
public final class PlainText {

    /** What nobody needs in order to find a programme: a person's address. */
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|&[a-zA-Z#]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s]+");

    private PlainText() {}

    /** The text that a browser would show, on one line; list items and paragraphs become words with spaces between them. */
    public static String of(String text) {
        String shown = MARKUP.matcher(text).find() ? Jsoup.parse(text).text() : text;
        return CONTROL.matcher(shown).replaceAll(" ").strip();
    }

    /** The points of the lists in a text with markup, without those that hold further points; none where it has no list. */
    public static List<String> points(String text) {
        return Jsoup.parse(text).select("li, dd").stream()
                .filter(point -> point.select("li, dd").size() == 1)
                .map(point -> withoutAddresses(of(point.html())))
                .filter(point -> !point.isEmpty())
                .toList();
    }

    public static boolean hasAddress(String text) {
        return ADDRESS.matcher(text).find();
    }

    public static String withoutAddresses(String text) {
        return ADDRESS.matcher(text).replaceAll("").strip();
    }
}
