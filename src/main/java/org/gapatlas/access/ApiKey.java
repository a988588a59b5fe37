package org.gapatlas.access;

import java.time.Instant;
import java.util.Set;

/**
 * A machine's key as its owner may see it later: never the secret.
 *
 * @param hint the first letters of the secret
 * @param roles what the key may, besides being a {@code service}
 */
public record ApiKey(String id, String name, String hint, Set<String> roles, Instant createdAt) {
    public ApiKey {
        roles = Set.copyOf(roles);
    }
}
