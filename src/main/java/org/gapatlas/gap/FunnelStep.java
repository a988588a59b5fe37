package org.gapatlas.gap;

/**
 * One step on the way from a seat to a hire.
 *
 * @param heads who are left after it, a year
 * @param rate the part of the step before that is left, 0 to 1
 * @param source who says so
 * @param basis DECLARED by the programme, or ASSUMED for its type
 */
public record FunnelStep(Step step, double heads, double rate, String source, String basis) {

    /** The steps, in their order. */
    public enum Step {
        SEATS("seats"),
        FILLED("filled"),
        COMPLETED("completed"),
        RELEVANT_JOB("relevantJob"),
        IN_REGION("inRegion"),
        IN_CHAIN("inChain");

        private final String word;

        Step(String word) {
            this.word = word;
        }

        /** Its name in the API, and the end of its text's key. */
        public String word() {
            return word;
        }
    }
}
