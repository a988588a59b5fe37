package org.gapatlas.questionnaire.http;

import java.util.List;

/**
 * What the desk shows of questionnaires.
 *
 * @param good what became of an upload, where it was well; empty otherwise
 * @param faultsTitle how many faults it had; empty for none
 */
record DeskView(List<Survey> surveys, String good, String faultsTitle, List<Fault> faults) {
    DeskView {
        surveys = List.copyOf(surveys);
        faults = List.copyOf(faults);
    }

    /** A questionnaire and its versions, newest first. */
    record Survey(String id, String title, List<Row> versions) {
        Survey {
            versions = List.copyOf(versions);
        }
    }

    /** A version. */
    record Row(String version, String date, String actor, String hash, String path, String print) {

        /** As much of the fingerprint as the eye compares. */
        public String shortHash() {
            return hash.substring(0, 12);
        }
    }

    /** What is wrong, where, and what to try. */
    record Fault(String place, String sentence, String advice) {}
}
