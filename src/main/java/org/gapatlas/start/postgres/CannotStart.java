package org.gapatlas.start.postgres;

/** Says why the service refuses to start, in words for whoever started it: the console shows the message alone. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
