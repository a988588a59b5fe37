package org.gapatlas.access;

import java.security.Principal;
import java.util.Set;

/**
 * Who is asking.
 *
 * @param name a user's name, a key's name, or the id of an invitation
 * @param roles what they may
 */
public record Caller(String name, Set<String> roles) implements Principal {
    public Caller {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return name;
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
