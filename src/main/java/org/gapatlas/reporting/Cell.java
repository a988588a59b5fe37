package org.gapatlas.reporting;

import java.util.function.Function;

/** One cell of a {@link Grid}: words, a number, or a number that is withheld. Unknown is a word, never a number. */
public sealed interface Cell {

    /** Nothing at all, as between two tables. */
    Cell EMPTY = text("");

    /** Words, which stay words whatever sign they begin with. */
    record Text(String text, Tone tone) implements Cell {}

    /** A number, unrounded; its format rounds what people see. */
    record Number(double value, Format format, Tone tone) implements Cell {
        public Number {
            if (!Double.isFinite(value))
                throw new IllegalArgumentException("The number (%s) is none. Maybe it is unknown.".formatted(value));
        }
    }

    /** A number that must not be told, and why. */
    record Withheld(String reason) implements Cell {}

    /** How loud a cell speaks: a muted one is an assumption, a sign or a remark. */
    enum Tone {
        PLAIN,
        MUTED
    }

    static Cell text(String text) {
        return new Text(text, Tone.PLAIN);
    }

    static Cell number(double value, Format format) {
        return new Number(value, format, Tone.PLAIN);
    }

    /** Nobody was asked, nobody answered, or the source does not tell. */
    static Cell unknown() {
        return new Text("?", Tone.MUTED);
    }

    /** There is nothing to count here: no need and no supply. */
    static Cell nothing() {
        return new Text("–", Tone.MUTED);
    }

    default <T> T fold(Function<Text, T> text, Function<Number, T> number, Function<Withheld, T> withheld) {
        if (this instanceof Text t) return text.apply(t);
        if (this instanceof Number n) return number.apply(n);
        return withheld.apply((Withheld) this);
    }

    /** What a person sees in it. */
    default String draw() {
        return fold(Text::text, number -> number.format().draw(number.value()), withheld -> "··");
    }
}
