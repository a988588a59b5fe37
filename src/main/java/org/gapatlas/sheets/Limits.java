package org.gapatlas.sheets;

/** How large a file may be before it is refused: bytes, rows, columns, and letters in one cell. */
public record Limits(long bytes, int rows, int columns, int letters) {

    private static final long MIB = 1L << 20;

    /** What a respondent may send: 5 MiB. */
    public static final Limits RESPONDENT = new Limits(5 * MIB, 10_000, 200, 10_000);

    /** What staff may send: a catalogue, a frame, the needs of a nation: 200 MiB. */
    public static final Limits STAFF = new Limits(200 * MIB, 2_000_000, 500, 64_000);
}
