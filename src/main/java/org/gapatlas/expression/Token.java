package org.gapatlas.expression;

/** The smallest part of a text that means something. */
record Token(Kind kind, String text, int position) {

    enum Kind {
        NUMBER,
        TEXT,
        NAME,
        SIGN,
        END
    }

    /** Whether it is this sign or word, and not a text in quotes that spells the same. */
    boolean is(String word) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(word);
    }
}
