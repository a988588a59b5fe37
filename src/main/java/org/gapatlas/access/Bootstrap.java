package org.gapatlas.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one user of an empty installation: {@code admin}, with the password that the operator set. There is no default. */
@ApplicationScoped
public class Bootstrap {

    private static final String NAME = "admin";

    private final Optional<String> password;

    Bootstrap(@ConfigProperty(name = "gapatlas.admin-password") Optional<String> password) {
        this.password = password.filter(p -> !p.isBlank());
    }

    /** The administrator with every staff role; empty for any other name or password, in the same time. */
    public Optional<Caller> find(String user, String given) {
        boolean known = MessageDigest.isEqual(NAME.getBytes(UTF_8), user.getBytes(UTF_8));
        boolean right =
                password.isPresent() && MessageDigest.isEqual(password.get().getBytes(UTF_8), given.getBytes(UTF_8));
        return known & right ? Optional.of(new Caller(NAME, Roles.STAFF)) : Optional.empty();
    }
}
