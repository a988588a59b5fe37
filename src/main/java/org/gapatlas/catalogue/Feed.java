package org.gapatlas.catalogue;

import java.net.URI;
import java.util.List;

/**
 * A source whose files lie on the web, where the operator says.
 *
 * @param source one of {@link Imports#sources}
 * @param addresses all of its files: they make one import together
 */
public record Feed(String source, List<URI> addresses) {
    public Feed {
        addresses = List.copyOf(addresses);
    }
}
