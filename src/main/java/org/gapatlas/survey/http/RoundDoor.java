package org.gapatlas.survey.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gapatlas.survey.Frame;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.Rounds;
import org.gapatlas.survey.Workplace;
import org.gapatlas.web.Problems;

/** Leads to a round, or to one of its workplaces; answers 404 where there is none. */
@ApplicationScoped
class RoundDoor {

    private final Rounds rounds;
    private final Frame frame;
    private final Problems problems;

    RoundDoor(Rounds rounds, Frame frame, Problems problems) {
        this.rounds = rounds;
        this.frame = frame;
        this.problems = problems;
    }

    Response to(String round, Function<Round, Response> then) {
        return rounds.find(round).map(then).orElseGet(() -> problems.missing("rounds/" + round));
    }

    Response to(String round, String workplace, BiFunction<Round, Workplace, Response> then) {
        return to(
                round,
                found -> frame.find(found, workplace)
                        .map(place -> then.apply(found, place))
                        .orElseGet(() -> problems.missing("rounds/" + round + "/workplaces/" + workplace)));
    }
}
