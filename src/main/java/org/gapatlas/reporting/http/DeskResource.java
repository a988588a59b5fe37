package org.gapatlas.reporting.http;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.gapatlas.access.Roles;
import org.gapatlas.gap.GapRun;
import org.gapatlas.gap.GapRuns;
import org.gapatlas.gap.Releases;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Writing;

/** Where staff find what has been analysed and published. */
@Path("/desk")
class DeskResource {

    private final GapRuns runs;
    private final Releases releases;
    private final Frames frames;
    private final FormProof proof;
    private final SecurityIdentity caller;

    DeskResource(GapRuns runs, Releases releases, Frames frames, FormProof proof, SecurityIdentity caller) {
        this.runs = runs;
        this.releases = releases;
        this.frames = frames;
        this.proof = proof;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.PLANNER, Roles.ANALYST, Roles.STEWARD, Roles.PROVIDER, Roles.ADMIN, Roles.AUDITOR})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance desk() {
        Frame frame = frames.of("desk.title", "/desk");
        var view = new DeskView(analyses(frame), releases(frame));
        return new DeskPage(frame, view, caller.getPrincipal().getName(), proof.word());
    }

    private List<DeskView.Analysis> analyses(Frame frame) {
        return runs.listRuns().stream().map(run -> analysis(run, frame)).toList();
    }

    private DeskView.Analysis analysis(GapRun run, Frame frame) {
        return new DeskView.Analysis(
                run.id(),
                run.round(),
                frame.say("mode." + run.mode().word()),
                Writing.in(frame.words().language()).date(run.createdAt()),
                caller.hasRole(Roles.ANALYST)
                        ? "/api/v1/analyses/%s/report.xlsx?lang=%s".formatted(run.id(), frame.lang())
                        : "");
    }

    private List<DeskView.Published> releases(Frame frame) {
        return releases.listReleases().stream()
                .map(release -> new DeskView.Published(
                        release.id(),
                        release.round(),
                        Writing.in(frame.words().language()).date(release.publishedAt()),
                        frame.to("/?release=" + release.id()),
                        "/api/v1/releases/" + release.id() + "/coverage.csv"))
                .toList();
    }
}
