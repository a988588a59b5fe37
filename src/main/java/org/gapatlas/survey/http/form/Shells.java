package org.gapatlas.survey.http.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.RoundState;
import org.gapatlas.survey.Rounds;
import org.gapatlas.web.FormProof;
import org.jspecify.annotations.Nullable;

/** Makes what stands around the pages of the form. */
@ApplicationScoped
class Shells {

    private final Sittings sittings;
    private final Rounds rounds;
    private final FormProof proof;

    Shells(Sittings sittings, Rounds rounds, FormProof proof) {
        this.sittings = sittings;
        this.rounds = rounds;
        this.proof = proof;
    }

    /** Before anybody has shown a code. */
    Shell bare() {
        var frame = sittings.frame();
        return new Shell(frame, frame.words().say("form.title"), proof.word(), null, "", List.of(), List.of(), "", "");
    }

    /** Around a page of a workplace; its window is named after the step and what is wrong. */
    Shell of(Sitting sitting, @Nullable Steps steps, List<Faults.Line> faults, String... notes) {
        var all = new ArrayList<>(List.of(notes));
        notes(sitting).forEach(all::add);
        String title = sitting.text("title");
        String step = steps == null ? title : steps.title() + " · " + title;
        return new Shell(
                sitting.frame().withTitle(faults.isEmpty() ? step : sitting.say("faults.title") + ": " + step),
                title,
                proof.word(),
                steps,
                saved(sitting),
                faults,
                all,
                sitting.workplace().id(),
                sitting.moment(sitting.round().closesAt()));
    }

    /** Before the first keystroke nothing is saved, and nothing is said. */
    static String saved(Sitting sitting) {
        var at = sitting.file().savedAt();
        return at == null ? "" : sitting.say("saved", Map.of("time", sitting.time(at)));
    }

    private List<String> notes(Sitting sitting) {
        RoundState state = rounds.stateOf(sitting.round());
        if (state == RoundState.OPEN) return List.of();
        return List.of(sitting.say(
                state == RoundState.PLANNED ? "note.planned" : "note.closed",
                Map.of(
                        "opens", sitting.moment(sitting.round().opensAt()),
                        "closes", sitting.moment(end(sitting.round())))));
    }

    private static java.time.Instant end(Round round) {
        return round.closedAt() == null ? round.closesAt() : round.closedAt();
    }
}
