package org.gapatlas.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.gapatlas.start.postgres.CannotStart;

/**
 * The front door. The first word on the command line says what to do; without one the service is served. What stops a start
 * is told in one sentence and ends with code 1.
 */
@QuarkusMain
public final class GapatlasMain {

    public static void main(String... args) {
        try {
            run(args.length == 0 ? "serve" : args[0], args);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(String word, String... args) {
        if (!word.equals("serve"))
            throw new CannotStart("The word (%s) is not known. Maybe \"serve\", or no word at all.".formatted(word));
        // Development mode runs this again in the same process after each change: the database stays as it is.
        if (!Preparation.isDone()) new Preparation(Settings.fromEnvironment(), System.out).prepare();
        Quarkus.run(Service.class, args);
    }
}
