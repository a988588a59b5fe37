package org.gapatlas.reporting;

import java.util.List;
import java.util.Optional;
import org.gapatlas.taxonomy.Role;
import org.gapatlas.taxonomy.Stage;

/**
 * Under which step of the value chain a role stands: its first one, or "across" where it is found in many.
 *
 * @param acrossFrom in how many steps a role must be found to stand under none of them
 */
record ChainSteps(Edition edition, int acrossFrom) {

    String name(Role role) {
        return find(role)
                .map(stage -> stage.name().in(edition.words().language()))
                .orElseGet(() -> edition.say("step.across"));
    }

    /** The place in the order of steps; those across the chain come first. */
    int place(Role role) {
        return find(role).map(stages()::indexOf).orElse(-1);
    }

    private Optional<Stage> find(Role role) {
        if (role.stages().size() >= acrossFrom) return Optional.empty();
        return stages().stream()
                .filter(stage -> role.stages().contains(stage.id()))
                .findFirst();
    }

    private List<Stage> stages() {
        return edition.input().taxonomy().stages().list();
    }
}
