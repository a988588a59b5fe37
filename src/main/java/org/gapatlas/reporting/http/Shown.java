package org.gapatlas.reporting.http;

/**
 * One number as the page shows it: colour, symbol, number, and a word for those who hear it.
 *
 * @param css the class of the colour, {@code wh} for withheld, {@code no} for nothing to colour
 * @param side {@code short}, {@code even} or {@code over}, the class of text about it; empty for neither
 * @param symbol ▼ ● ▲ or ··; empty where the number needs none
 * @param number empty where it is withheld
 * @param mark leads to the reason below the table; empty but for a withheld number
 * @param word what the symbol means, or the reason in full
 */
record Shown(String css, String side, String symbol, String number, String mark, String word) {

    /** The number with its symbol, for places that have no room for more. */
    public String text() {
        return (symbol + " " + number).strip();
    }
}
