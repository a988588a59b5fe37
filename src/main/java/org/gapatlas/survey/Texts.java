package org.gapatlas.survey;

/** Which texts can be kept at all. */
final class Texts {

    private Texts() {}

    /** Neither NUL, which the database cannot hold, nor half a character. */
    static boolean isClean(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    /** The same, and on one line: it may become the subject of a mail or a title. */
    static boolean isLine(String text) {
        return isClean(text) && text.codePoints().noneMatch(Character::isISOControl);
    }
}
