package org.gapatlas.catalogue.http;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.gapatlas.catalogue.FetchOutcome;
import org.gapatlas.catalogue.FetchState;
import org.gapatlas.catalogue.Fetches;
import org.gapatlas.catalogue.Validators;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is fetched, and where it stands.
 *
 * @param lastImport the last import that was stored
 * @param fault the code of what was wrong with the last fetch; its sentence is in the report of the failed import
 */
record FetchItem(
        String source,
        List<Address> addresses,
        FetchOutcome outcome,
        @Nullable String fault,
        int failures,
        @Nullable Instant triedAt,
        Instant nextAt,
        @Nullable Long lastImport) {

    /** Where a file lies, and what its server told with it when it was imported last. */
    record Address(
            String url, @Nullable String etag, @Nullable String lastModified) {}

    static FetchItem of(Fetches.Standing standing) {
        FetchState state = standing.state();
        return new FetchItem(
                state.source(),
                standing.feed().addresses().stream()
                        .map(address -> address(address.toString(), state.validators()))
                        .toList(),
                state.outcome(),
                told(state.fault()),
                state.failures(),
                state.triedAt(),
                state.nextAt(),
                state.run());
    }

    private static Address address(String url, SortedMap<String, Validators> told) {
        Validators validators = told.getOrDefault(url, Validators.NONE);
        return new Address(url, told(validators.etag()), told(validators.lastModified()));
    }

    private static @Nullable String told(String text) {
        return text.isEmpty() ? null : text;
    }
}
