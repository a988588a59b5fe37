package org.gapatlas.survey;

/** Which texts can be kept at all. */
final class Texts {

    private Texts() {}

    /** Neither NUL, which the database cannot hold, nor half a character. */
    static boolean isClean(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}
