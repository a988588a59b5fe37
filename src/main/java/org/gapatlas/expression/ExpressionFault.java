package org.gapatlas.expression;

/** A text that is no expression: where reading stopped and what should have stood there. */
public final class ExpressionFault extends IllegalArgumentException {

    private final int position;
    private final String expected;

    ExpressionFault(String text, int position, String expected) {
        super("The expression (%s) cannot be read at character %d. Maybe write %s there."
                .formatted(text, position + 1, expected));
        this.position = position;
        this.expected = expected;
    }

    /** How many characters were read before; the text's length where it ended too early. */
    public int position() {
        return position;
    }

    public String expected() {
        return expected;
    }
}
