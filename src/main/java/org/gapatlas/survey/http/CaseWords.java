package org.gapatlas.survey.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.ReviewState;
import org.gapatlas.survey.Workplace;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.web.Frame;

/** What the pages call a workplace's place, its step of the chain, and where it stands. */
@ApplicationScoped
class CaseWords {

    private final Taxonomy taxonomy;

    CaseWords(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    String place(Workplace workplace, Frame frame) {
        return taxonomy.municipalities()
                .get(workplace.municipality())
                .name()
                .in(frame.words().language());
    }

    String stage(Workplace workplace, Frame frame) {
        return taxonomy.stages().get(workplace.stage()).name().in(frame.words().language());
    }

    String state(CaseState state, Frame frame) {
        return frame.words().say("form.state." + state.word());
    }

    String review(ReviewState state, Frame frame) {
        return frame.say("review.state." + state.word());
    }
}
