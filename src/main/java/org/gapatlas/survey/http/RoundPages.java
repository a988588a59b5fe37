package org.gapatlas.survey.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapatlas.kernel.Finding;
import org.gapatlas.survey.Round;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.jspecify.annotations.Nullable;

/** A round's page as it is first seen, after something was done, and with what was wrong. */
@ApplicationScoped
class RoundPages {

    private static final Set<String> DONE =
            Set.of("changed", "targets", "frame", "invited", "reminded", "bounced", "accepted", "declined");

    private final MonitorViews views;
    private final Frames frames;
    private final FormProof proof;

    RoundPages(MonitorViews views, Frames frames, FormProof proof) {
        this.views = views;
        this.frames = frames;
        this.proof = proof;
    }

    /**
     * @param done the word of what a form has just done; any other is nothing
     * @param n how many that were
     */
    Response shown(Round round, boolean all, @Nullable String done, @Nullable Integer n) {
        Frame frame = frame(round);
        String told =
                done == null || !DONE.contains(done) ? "" : frame.say("monitor.done." + done, "n", n == null ? 0 : n);
        return Response.ok(new MonitorPage(frame, views.of(round, frame, all), proof.word(), told, List.of()))
                .build();
    }

    /** The page with what was wrong, told by keys of the room of pages. */
    Response refused(Round round, List<String> keys) {
        Frame frame = frame(round);
        return refusal(round, frame, keys.stream().map(frame::say).toList());
    }

    /** The page with what keeps something from being done, told by the code of a problem of the room of surveys. */
    Response hindered(Round round, String code) {
        Frame frame = frame(round);
        return refusal(round, frame, List.of(frame.words().say("survey.problem." + code + ".detail")));
    }

    /** The page with findings, and how many there are beyond those. */
    Response findings(Round round, List<Finding> findings, long count) {
        Frame frame = frame(round);
        var told = new ArrayList<>(findings.stream().map(frame.words()::say).toList());
        if (count > findings.size())
            told.add(frame.words().say("pages.monitor.more-faults", Map.of("n", count - findings.size())));
        return refusal(round, frame, told);
    }

    private Response refusal(Round round, Frame frame, List<String> told) {
        return Response.status(422)
                .entity(new MonitorPage(frame, views.of(round, frame, false), proof.word(), "", told))
                .build();
    }

    private Frame frame(Round round) {
        return frames.of("rounds.title", DeskForms.ROUNDS).withTitle(round.name());
    }
}
