package org.gapatlas.survey.http.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gapatlas.questionnaire.CodeLists;
import org.gapatlas.survey.CaseFile;
import org.gapatlas.survey.Corrections;
import org.gapatlas.survey.Frame;
import org.gapatlas.survey.Invitations;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.Rounds;
import org.gapatlas.survey.Workplace;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Problems;

/** Seats staff at the form of a workplace's answer that was sent in: to look at it, and to put it right. */
@ApplicationScoped
class Reviewing {

    private final Rounds rounds;
    private final Frame frame;
    private final Corrections corrections;
    private final CodeLists codes;
    private final Frames frames;
    private final Problems problems;

    Reviewing(Rounds rounds, Frame frame, Corrections corrections, CodeLists codes, Frames frames, Problems problems) {
        this.rounds = rounds;
        this.frame = frame;
        this.corrections = corrections;
        this.codes = codes;
        this.frames = frames;
        this.problems = problems;
    }

    /** Where the review of a workplace's answer lies. */
    static String path(Round round, Workplace workplace) {
        return "/desk/rounds/" + round.id() + "/workplaces/" + workplace.id() + "/review";
    }

    Response to(String round, String workplace, Function<Sitting, Response> then) {
        Optional<Round> asked = rounds.find(round);
        return asked.flatMap(found -> frame.find(found, workplace))
                .map(place -> then.apply(seat(asked.orElseThrow(), place)))
                .orElseGet(() -> problems.missing("rounds/" + round + "/workplaces/" + workplace));
    }

    /** The same form as a correction would leave it. */
    Sitting laid(Sitting sitting, Map<String, ?> patch) {
        return showing(sitting, corrections.lay(sitting.file(), patch));
    }

    private Sitting showing(Sitting sitting, CaseFile file) {
        return sitting.showing(file, corrections.view(sitting.round(), file));
    }

    private Sitting seat(Round round, Workplace workplace) {
        CaseFile sent = corrections.get(round, workplace.id());
        return new Sitting(
                new Invitations.Guest("", round, List.of(workplace), null),
                workplace,
                sent,
                corrections.view(round, sent),
                codes,
                frames.of("review.title", "/desk/rounds"),
                path(round, workplace) + "/correct");
    }
}
