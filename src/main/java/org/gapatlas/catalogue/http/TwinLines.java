package org.gapatlas.catalogue.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.catalogue.Catalogue;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.TwinDecision;
import org.gapatlas.catalogue.Twins;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Writing;

/** Writes what people decided about programmes of several sources. */
@ApplicationScoped
class TwinLines {

    private final Twins twins;
    private final Catalogue catalogue;

    TwinLines(Twins twins, Catalogue catalogue) {
        this.twins = twins;
        this.catalogue = catalogue;
    }

    /** With what a programme is the same, for anyone: who said so is for colleagues only. */
    List<ProgrammePage.Same> same(Programme programme, Frame frame) {
        return twins.sameAs(programme.id()).stream()
                .map(decision -> same(decision, decision.twinOf(programme.id()), frame))
                .toList();
    }

    private ProgrammePage.Same same(TwinDecision decision, String twin, Frame frame) {
        Optional<Programme> found = catalogue.find(twin);
        return new ProgrammePage.Same(
                found.map(programme -> programme.titleIn(frame.lang())).orElse(twin),
                found.isPresent() ? frame.to("/programmes/" + twin) : "",
                found.map(Programme::source).orElse(""),
                counts(decision, frame));
    }

    /** Which of the two is supply; empty unless they are the same. */
    String counts(TwinDecision decision, Frame frame) {
        if (decision.verdict() != TwinDecision.Verdict.SAME) return "";
        return decision.counts() == null
                ? frame.say("twins.counts.known")
                : frame.say("twins.counts.one", "id", decision.counts());
    }

    /** Who decided when, and why. */
    String by(TwinDecision decision, Frame frame) {
        return frame.words()
                        .say(
                                "pages.links.by",
                                Map.of(
                                        "who", decision.by(),
                                        "when",
                                                Writing.in(frame.words().language())
                                                        .date(decision.at())))
                + " "
                + decision.reason();
    }
}
