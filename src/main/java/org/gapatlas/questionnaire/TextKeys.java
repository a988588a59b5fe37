package org.gapatlas.questionnaire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gapatlas.questionnaire.Outline.Kind;
import org.gapatlas.questionnaire.Outline.Part;

/**
 * Which texts a questionnaire has, in the order of asking.
 *
 * @param needed must be there
 * @param all may be there, the needed ones among them
 */
record TextKeys(Set<String> needed, List<String> all) {

    private static final List<String> FRAME = List.of(
            "title",
            "minutes",
            "intro",
            "privacy.title",
            "privacy.what",
            "privacy.who",
            "privacy.kept",
            "privacy.rights");

    /** An integer with this concept is a level of the European Qualifications Framework, whose levels have names. */
    private static final String LEVEL = "eqf.level";

    private static final int LEVELS = 8;
    private static final String HELP = ".help";

    static TextKeys of(Outline outline) {
        var all = new LinkedHashSet<>(FRAME);
        for (Part part : outline.parts()) keysOf(part, outline).forEach(all::add);
        if (has(outline, "boolean")) all.addAll(List.of("yes", "no"));
        if (outline.asked().anyMatch(part -> part.text("concept").equals(LEVEL)))
            IntStream.rangeClosed(1, LEVELS).forEach(level -> all.add("eqf." + level));
        outline.options().forEach((set, words) -> options(set, words).forEach(all::add));
        var needed = new LinkedHashSet<>(all);
        needed.removeIf(key -> key.endsWith(HELP));
        return new TextKeys(needed, List.copyOf(all));
    }

    private static Stream<String> keysOf(Part part, Outline outline) {
        return switch (part.kind()) {
            case SECTION -> Stream.of("section." + part.id() + ".title", "section." + part.id() + HELP);
            case QUESTION ->
                Stream.concat(
                        Stream.of(part.id() + ".label", part.id() + HELP),
                        options(part.text("options"), outline.wordsOf(part)));
            case LIST ->
                Stream.of(".label", HELP, ".item_title", ".item_new", ".add", ".remove", ".none")
                        .map(part.id()::concat);
            case COLUMN -> Stream.of(part.id() + ".label", part.id() + HELP, part.id() + ".short");
            case CHECK -> Stream.of(part.id() + ".message");
        };
    }

    private static Stream<String> options(String set, List<String> words) {
        return words.stream().flatMap(word -> Stream.of(set + "." + word, set + "." + word + HELP));
    }

    private static boolean has(Outline outline, String type) {
        return outline.parts(Kind.QUESTION).anyMatch(part -> part.type().equals(type));
    }
}
