package org.gapatlas.survey;

/** What a file did, counted in its rows. */
public record Imported(long read, long created, long updated, long unchanged) {

    /** For the audit. */
    String told() {
        return "read %d, created %d, updated %d, unchanged %d".formatted(read, created, updated, unchanged);
    }
}
