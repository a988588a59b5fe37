package org.gapatlas.survey.http.form;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Objects;
import org.gapatlas.access.Roles;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Removes an item of a list, once its writer has said so twice. */
@Path("/answer/{workplace}/{list}/{item}/remove")
@RolesAllowed(Roles.RESPONDENT)
@Produces(MediaType.TEXT_HTML)
@Blocking
class RemoveResource {

    private final Sittings sittings;
    private final Shells shells;
    private final Saver saver;
    private final FormProof proof;
    private final Problems problems;

    RemoveResource(Sittings sittings, Shells shells, Saver saver, FormProof proof, Problems problems) {
        this.sittings = sittings;
        this.shells = shells;
        this.saver = saver;
        this.proof = proof;
        this.problems = problems;
    }

    @GET
    public Response ask(String workplace, String list, String item, @Context SecurityContext who) {
        return sittings.to(
                who,
                workplace,
                sitting -> Step.find(sitting, list, item)
                        .map(step -> page(200, sitting, step))
                        .orElseGet(() -> problems.missing("answer/" + workplace + "/" + list + "/" + item)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            String workplace,
            String list,
            String item,
            @RestForm @Nullable String seen,
            @RestForm(FormProof.FIELD) @Nullable String word,
            @Context SecurityContext who) {
        return sittings.to(
                who,
                workplace,
                sitting -> Step.find(sitting, list, item)
                        .map(step -> proof.holds(word)
                                ? removed(sitting, step, Objects.requireNonNullElse(seen, ""))
                                : page(403, sitting, step, sitting.say("note.expired")))
                        .orElseGet(() -> problems.missing("answer/" + workplace + "/" + list + "/" + item)));
    }

    private Response removed(Sitting sitting, Step step, String seen) {
        Saver.Saved saved = saver.save(sitting, now -> Saver.print(step.answers(now)), seen, now -> step.removal());
        if (saved.conflict()) return page(412, saved.sitting(), step, Conflict.note(saved.sitting(), step));
        if (saved.bar() != null) return page(409, saved.sitting(), step, sitting.say("note.not-kept"));
        return Response.seeOther(URI.create(sitting.to("/" + step.section().id())))
                .build();
    }

    private Response page(int status, Sitting sitting, Step step, String... notes) {
        return Response.status(status)
                .entity(new RemovePage(
                        shells.of(sitting, Steps.section(sitting, step.section().id()), java.util.List.of(), notes),
                        step.list() == null ? "" : Entries.title(sitting, step.list(), step.item()),
                        sitting.to(step.path() + "/remove"),
                        Saver.print(step.answers(sitting)),
                        sitting.to(step.path())))
                .build();
    }
}
