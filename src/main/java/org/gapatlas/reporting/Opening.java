package org.gapatlas.reporting;

import java.util.ArrayList;
import java.util.Map;

/** The lines that every sheet begins with: what it is, what it was made from, what its numbers count. */
final class Opening {

    private static final String BETWEEN = " · ";

    private final Edition edition;

    Opening(Edition edition) {
        this.edition = edition;
    }

    /** The title of a key, with the first and last year of the horizon in it. */
    String title(String key) {
        var years = edition.input().usual().years();
        return edition.say(key, Map.of("first", years.get(0), "last", years.get(years.size() - 1)));
    }

    /** Who may read it, and what it rests on. */
    String origin() {
        var run = edition.input().run();
        var parts = new ArrayList<String>();
        parts.add(edition.say("opening.analysts"));
        if (edition.input().illustrative()) parts.add(edition.say("opening.illustrative"));
        parts.add(edition.say("opening.round", Map.of("round", run.round())));
        parts.add(edition.say("opening.snapshot", Map.of("date", edition.date())));
        parts.add(answered());
        return String.join(BETWEEN, parts);
    }

    String answered() {
        var answers = edition.input().run().snapshot().answers();
        return edition.say("opening.answered", Map.of("answered", answers.answered(), "asked", answers.workplaces()));
    }

    /** What the numbers of a measure count. */
    String measure(Measure measure) {
        return edition.say("opening.heads") + BETWEEN + edition.say("measure." + measure.word());
    }
}
