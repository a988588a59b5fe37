package org.gapatlas.reporting.excel;

/** How much room words take, in digits of the workbook's font: rough classes of letters, a little generous. */
final class TextWidth {

    private static final String NARROW = "iljI.,;:'|! ftr()-/·";
    private static final String WIDE = "mwMW%@×÷";

    private TextWidth() {}

    /** Into how many lines of so many digits a text breaks, at spaces and after hyphens. */
    static int lines(String text, double width) {
        int lines = 1;
        double used = 0;
        for (String word : text.split("(?<=[ -])")) {
            double needed = of(word.stripTrailing());
            if (used > 0 && used + needed > width) {
                lines++;
                used = 0;
            }
            lines += (int) Math.max(0, Math.ceil(needed / width) - 1);
            used += of(word);
        }
        return lines;
    }

    private static double of(String text) {
        return text.chars().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int letter) {
        if (NARROW.indexOf(letter) >= 0) return 0.55;
        if (WIDE.indexOf(letter) >= 0) return 1.5;
        return Character.isUpperCase(letter) ? 1.25 : 1;
    }
}
