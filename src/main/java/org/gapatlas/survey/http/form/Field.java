package org.gapatlas.survey.http.form;

import java.util.List;

/**
 * A question as a page shows it.
 *
 * @param id of the input, which links from the summary of faults lead to; also its name in the form
 * @param kind how it is asked: {@code whole decimal text email date radio checks select suggest picks years note}
 * @param value as typed or stored; empty for choices
 * @param options to choose from
 * @param list the code list that typing suggests from; empty for none
 * @param previous what was answered last time, in words; empty for nothing
 * @param fault what is wrong, in words; empty for nothing
 * @param brought whether the answer was brought along and waits to be confirmed
 * @param hidden whether it is asked only after another answer; then it lies in a template
 * @param years the rows of a table; empty for others
 * @param warnings to confirm beside it
 */
record Field(
        String id,
        String kind,
        String label,
        String help,
        String value,
        List<Option> options,
        String list,
        String previous,
        String fault,
        boolean required,
        boolean brought,
        boolean hidden,
        int most,
        Years years,
        List<Doubt> warnings) {

    /** One choice. */
    record Option(String value, String label, String help, boolean chosen) {}

    /** The table of heads: a head for every column, a row for every year. */
    record Years(List<Head> heads, List<Row> rows, boolean ranges) {
        static final Years NONE = new Years(List.of(), List.of(), false);

        /** A column. */
        record Head(String label, String help) {}

        /** A year. */
        record Row(int year, List<Cell> cells) {}

        /**
         * One number of heads.
         *
         * @param label as a screen reader says it: column and year
         * @param options brackets to choose from; empty where a number is typed
         */
        record Cell(String id, String label, String value, List<Option> options, String previous, String fault) {

            /** What is wrong, as a sentence of its own. */
            public String told() {
                return Faults.capital(fault);
            }
        }
    }

    /**
     * Something unusual that the respondent may stand by.
     *
     * @param check names it
     * @param reason why; empty where none was given
     */
    record Doubt(String check, String message, boolean asksReason, boolean confirmed, String reason) {}

    /** What the input is described by. */
    public String described() {
        var parts = new StringBuilder();
        if (!fault.isEmpty()) parts.append("fault-").append(id).append(' ');
        if (!help.isEmpty()) parts.append("help-").append(id).append(' ');
        if (!previous.isEmpty()) parts.append("previous-").append(id);
        return parts.toString().strip();
    }

    /** Whether something stands there, or is wrong. */
    boolean isInUse() {
        return !value.isEmpty() || !fault.isEmpty() || options.stream().anyMatch(Option::chosen);
    }

    /** What is wrong, as a sentence of its own. */
    public String told() {
        return Faults.capital(fault);
    }

    /** Whether many controls belong to it, which then need a group with a name. */
    public boolean isGroup() {
        return List.of("radio", "checks", "picks").contains(kind);
    }
}
