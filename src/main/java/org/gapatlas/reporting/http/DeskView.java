package org.gapatlas.reporting.http;

import java.util.List;

/** What staff find at the desk, newest first. */
record DeskView(List<Analysis> analyses, List<Published> releases) {
    DeskView {
        analyses = List.copyOf(analyses);
        releases = List.copyOf(releases);
    }

    /**
     * An analysis that was made.
     *
     * @param workbook where its workbook is; empty for those who may not read it
     */
    record Analysis(String id, String round, String mode, String date, String workbook) {}

    /** A release that everybody can read. */
    record Published(String id, String round, String date, String page, String csv) {}
}
