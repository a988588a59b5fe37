package org.gapatlas.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keys for machines: made by an administrator, shown once, good for the roles that they name. */
@ApplicationScoped
public class ApiKeys {

    private final ApiKeyStore store;
    private final Clock clock;

    ApiKeys(ApiKeyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A key just made, with the secret that is never seen again. */
    public record Made(ApiKey key, Token secret) {}

    @Transactional
    public Made make(String name, Set<String> roles) {
        Token secret = Token.random("gak");
        var key = new ApiKey(UUID.randomUUID().toString(), name, secret.hint(), roles, clock.instant());
        store.keep(key, secret.fingerprint());
        return new Made(key, secret);
    }

    @Transactional
    public List<ApiKey> listKeys() {
        return store.listKeys();
    }

    /** The machine that showed this secret. */
    @Transactional
    public Optional<Caller> find(Token secret) {
        return store.find(secret.fingerprint()).map(key -> {
            var roles = new HashSet<>(key.roles());
            roles.add(Roles.SERVICE);
            return new Caller(key.name(), roles);
        });
    }
}
