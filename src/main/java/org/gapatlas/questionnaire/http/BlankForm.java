package org.gapatlas.questionnaire.http;

import java.util.List;

/**
 * A questionnaire to print and to fill in with a pen.
 *
 * @param workplace whom it is for; empty for a line to write on
 * @param day the reference day; empty for a line to write on
 * @param privacy the paragraphs of the notice
 * @param levels the names of education levels, where they are asked for
 */
record BlankForm(
        String title,
        String minutes,
        String version,
        String workplace,
        String day,
        String privacyTitle,
        List<String> privacy,
        List<String> levels,
        List<Step> steps) {

    BlankForm {
        privacy = List.copyOf(privacy);
        levels = List.copyOf(levels);
        steps = List.copyOf(steps);
    }

    /** A section. */
    record Step(String title, String help, List<Ask> asks) {
        Step {
            asks = List.copyOf(asks);
        }
    }

    /** How an answer is written. */
    enum Way {
        LINE,
        NUMBER,
        ONE,
        MANY,
        SCALE,
        TABLE,
        LIST,
        NOTE;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A question.
     *
     * @param onlyIf the answers that lead to it; empty where it is always asked or the rule is longer than that
     * @param boxes what to tick
     * @param columns of the table of years
     * @param years the table's rows; an empty one has a line to write the year on
     * @param panels of a list
     * @param more what to do where the panels do not suffice
     */
    record Ask(
            String number,
            Way way,
            String label,
            String help,
            boolean needed,
            String onlyIf,
            List<Box> boxes,
            List<Column> columns,
            List<String> years,
            List<Panel> panels,
            String more) {
        Ask {
            boxes = List.copyOf(boxes);
            columns = List.copyOf(columns);
            years = List.copyOf(years);
            panels = List.copyOf(panels);
        }

        public boolean is(String word) {
            return way.word().equals(word);
        }
    }

    /** Something to tick; a line follows where words are wanted. */
    record Box(String label, String help, boolean line) {}

    /** A column of the table of years. */
    record Column(String head, String label, String help) {}

    /** The questions for one item of a list. */
    record Panel(String title, boolean tall, List<Ask> asks) {
        Panel {
            asks = List.copyOf(asks);
        }
    }
}
