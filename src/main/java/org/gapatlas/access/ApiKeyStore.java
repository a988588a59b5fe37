package org.gapatlas.access;

import java.util.List;
import java.util.Optional;

/** Port: keeps keys under the fingerprint of their secret. */
public interface ApiKeyStore {

    void keep(ApiKey key, String fingerprint);

    Optional<ApiKey> find(String fingerprint);

    List<ApiKey> listKeys();
}
