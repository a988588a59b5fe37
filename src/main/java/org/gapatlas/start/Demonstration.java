package org.gapatlas.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gapatlas.survey.Rounds;
import org.jboss.logging.Logger;

/**
 * Fills an empty database with the demonstration, so that whoever starts the service for the first time sees numbers. Every
 * company in it is fictitious and says so. Never touches a database that holds a round.
 */
@ApplicationScoped
class Demonstration {

    private static final Logger LOG = Logger.getLogger("gapatlas.start");

    private final Optional<Boolean> wanted;
    private final Optional<String> database;
    private final Rounds rounds;
    private final DemonstrationRounds demonstration;

    Demonstration(
            @ConfigProperty(name = "gapatlas.demo") Optional<Boolean> wanted,
            @ConfigProperty(name = "gapatlas.database") Optional<String> database,
            Rounds rounds,
            DemonstrationRounds demonstration) {
        this.wanted = wanted;
        this.database = database;
        this.rounds = rounds;
        this.demonstration = demonstration;
    }

    void loadWhereWanted(@Observes StartupEvent started) {
        if (isWanted() && rounds.listAll().isEmpty()) {
            demonstration.load();
            LOG.info("The demonstration is loaded: 60 fictitious workplaces, 58 programmes, one release.");
        }
    }

    /** As the operator says; without a word, in the embedded database only. */
    private boolean isWanted() {
        return wanted.orElseGet(() -> database.orElse("external").equals("embedded"));
    }
}
