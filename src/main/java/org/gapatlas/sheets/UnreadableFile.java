package org.gapatlas.sheets;

/** Ends the reading of a file that cannot be trusted; {@link Tables} turns it into its finding. */
final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient FileFault fault;

    UnreadableFile(FileFault fault) {
        super(fault.toString(), null, false, false);
        this.fault = fault;
    }

    FileFault fault() {
        return fault;
    }
}
