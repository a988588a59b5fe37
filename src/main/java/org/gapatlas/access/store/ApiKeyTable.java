package org.gapatlas.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.gapatlas.access.ApiKey;
import org.gapatlas.access.ApiKeyStore;

/** Keys in PostgreSQL. */
@ApplicationScoped
class ApiKeyTable implements ApiKeyStore {

    @Override
    public void keep(ApiKey key, String fingerprint) {
        ApiKeyRow.of(key, fingerprint).persist();
    }

    @Override
    public Optional<ApiKey> find(String fingerprint) {
        return ApiKeyRow.<ApiKeyRow>find("fingerprint", fingerprint)
                .firstResultOptional()
                .map(ApiKeyRow::toKey);
    }

    @Override
    public List<ApiKey> listKeys() {
        return ApiKeyRow.<ApiKeyRow>listAll(io.quarkus.panache.common.Sort.by("createdAt", "id")).stream()
                .map(ApiKeyRow::toKey)
                .toList();
    }
}
