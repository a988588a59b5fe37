package org.gapatlas.questionnaire.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.gapatlas.access.Roles;
import org.gapatlas.questionnaire.PublishOutcome;
import org.gapatlas.questionnaire.Questionnaires;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where stewards see what was published, try a new version and publish it. */
@Path("/desk/questionnaires")
@Produces(MediaType.TEXT_HTML)
class DeskResource {

    private static final String PUBLISH = "publish";

    private final Questionnaires questionnaires;
    private final Publications publications;
    private final DeskViews views;
    private final Frames frames;
    private final FormProof proof;
    private final Problems problems;
    private final SecurityIdentity caller;

    DeskResource(
            Questionnaires questionnaires,
            Publications publications,
            DeskViews views,
            Frames frames,
            FormProof proof,
            Problems problems,
            SecurityIdentity caller) {
        this.questionnaires = questionnaires;
        this.publications = publications;
        this.views = views;
        this.frames = frames;
        this.proof = proof;
        this.problems = problems;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public Response list(@RestQuery @Nullable String published) {
        Frame frame = frame();
        return page(200, frame, views.list(frame, Objects.requireNonNullElse(published, "")));
    }

    @POST
    @RolesAllowed(Roles.STEWARD)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @RestForm(FormProof.FIELD) @Nullable String word,
            @RestForm @Nullable String survey,
            @RestForm @Nullable FileUpload questionnaire,
            @RestForm @Nullable FileUpload texts,
            @RestForm @Nullable String act) {
        Frame frame = frame();
        if (!proof.holds(word)) return page(403, frame, views.expired(frame));
        String wanted = Objects.requireNonNullElse(survey, "");
        if (!questionnaires.ids().contains(wanted)) return problems.missing("/desk/questionnaires");
        boolean dryRun = !PUBLISH.equals(act);
        return outcome(wanted, questionnaire, texts, dryRun)
                .fold(
                        taken -> dryRun
                                ? page(200, frame, views.tried(frame, taken))
                                : Response.seeOther(done(frame, wanted, taken)).build(),
                        refused -> page(422, frame, views.refused(frame, refused.findings())));
    }

    /** Without a file of questions only the wording of the newest version is sent. */
    private PublishOutcome outcome(
            String survey, @Nullable FileUpload questions, @Nullable FileUpload texts, boolean dryRun) {
        return questions == null || questions.size() == 0
                ? publications
                        .reword(survey, questionnaires.versionsOf(survey).get(0), texts, dryRun)
                        .orElseThrow()
                : publications.publish(survey, questions, texts, dryRun);
    }

    private static URI done(Frame frame, String survey, PublishOutcome.Taken taken) {
        return URI.create(frame.to("/desk/questionnaires?published=" + survey + ":" + taken.to()));
    }

    private Response page(int status, Frame frame, DeskView view) {
        return Response.status(status)
                .entity(new DeskPage(frame, view, caller.hasRole(Roles.STEWARD), proof.word()))
                .build();
    }

    private Frame frame() {
        Frame frame = frames.of("desk.title", "/desk");
        return frame.withTitle(frame.words().say("questionnaire.desk.title"));
    }
}
