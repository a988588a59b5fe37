package org.gapatlas.catalogue.source.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.gapatlas.catalogue.Fetched;
import org.gapatlas.catalogue.ImportFault;

/** Why a file did not come; caught where the feed is read. */
final class FetchFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fetched.Failed failed;

    private FetchFault(String code, URI address, String value, Duration pause) {
        super(code + ": " + value);
        this.failed =
                new Fetched.Failed(new ImportFault(code, "/file", value, Map.of("address", address.toString())), pause);
    }

    static FetchFault of(String code, URI address, String value) {
        return new FetchFault(code, address, value, Duration.ZERO);
    }

    /** The server answered with something else than the file. */
    static FetchFault status(URI address, int status, Duration pause) {
        return new FetchFault("fetch-status", address, String.valueOf(status), pause);
    }

    Fetched.Failed failed() {
        return failed;
    }
}
