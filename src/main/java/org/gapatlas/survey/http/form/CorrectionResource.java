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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Finding;
import org.gapatlas.survey.Corrections;
import org.gapatlas.survey.Submission;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Problems;
import org.jspecify.annotations.Nullable;

/** Puts a section or an item of an answer right: the form's own fields, held to the form's own rules, and a reason. */
@Path("/desk/rounds/{round}/workplaces/{workplace}/review/correct")
@RolesAllowed(Roles.ANALYST)
@Produces(MediaType.TEXT_HTML)
@Blocking
class CorrectionResource {

    private final Reviewing reviewing;
    private final CorrectionPages pages;
    private final Corrections corrections;
    private final FormProof proof;
    private final Problems problems;

    CorrectionResource(
            Reviewing reviewing, CorrectionPages pages, Corrections corrections, FormProof proof, Problems problems) {
        this.reviewing = reviewing;
        this.pages = pages;
        this.corrections = corrections;
        this.proof = proof;
        this.problems = problems;
    }

    @GET
    @Path("{section}")
    public Response section(String round, String workplace, String section) {
        return to(round, workplace, section, null, this::shown);
    }

    @GET
    @Path("{list}/{item}")
    public Response item(String round, String workplace, String list, String item) {
        return to(round, workplace, list, item, this::shown);
    }

    @POST
    @Path("{section}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correctSection(
            String round,
            String workplace,
            String section,
            MultivaluedMap<String, String> form,
            @Context SecurityContext who) {
        return to(round, workplace, section, null, (sitting, step) -> correct(sitting, step, form, who));
    }

    @POST
    @Path("{list}/{item}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correctItem(
            String round,
            String workplace,
            String list,
            String item,
            MultivaluedMap<String, String> form,
            @Context SecurityContext who) {
        return to(round, workplace, list, item, (sitting, step) -> correct(sitting, step, form, who));
    }

    private Response to(
            String round,
            String workplace,
            String place,
            @Nullable String item,
            BiFunction<Sitting, Step, Response> then) {
        return reviewing.to(round, workplace, sitting -> {
            Optional<Step> step = item == null ? Step.find(sitting, place) : Step.find(sitting, place, item);
            return step.map(found -> then.apply(sitting, found))
                    .orElseGet(() -> problems.missing("rounds/" + round + "/workplaces/" + workplace + "/" + place));
        });
    }

    private Response shown(Sitting sitting, Step step) {
        return Response.ok(pages.page(sitting, step, Typed.NOTHING, List.of(), false))
                .build();
    }

    private Response correct(Sitting sitting, Step step, MultivaluedMap<String, String> form, SecurityContext who) {
        if (!proof.holds(form.getFirst(FormProof.FIELD))) return problems.answer(403, "forbidden");
        String go = Objects.requireNonNullElse(form.getFirst("go"), "");
        Map<String, Object> patch = go.equals("remove") ? step.removal() : patch(sitting, step, form);
        boolean ranges = form.containsKey("ranges") != go.equals("ranges");
        if (go.equals("ranges")) return again(200, sitting, step, form, patch, List.of(), ranges);
        Submission outcome = corrections.correct(
                sitting.round(),
                sitting.workplace().id(),
                form.getFirst("tag"),
                patch,
                Objects.requireNonNullElse(form.getFirst("reason"), ""),
                who.getUserPrincipal().getName());
        return outcome.fold(
                accepted -> Response.seeOther(URI.create(sitting.frame()
                                .to(Reviewing.path(sitting.round(), sitting.workplace()) + "?done=corrected")))
                        .build(),
                refused -> again(422, sitting, step, form, patch, refused.findings(), ranges),
                barred -> Response.status(409)
                        .entity(pages.barred(
                                sitting, step, new Typed(form), barred.bar().why()))
                        .build());
    }

    private static Map<String, Object> patch(Sitting sitting, Step step, MultivaluedMap<String, String> form) {
        var posted = new Posted(form, sitting.codes(), sitting.round().horizon().years());
        var patch = new LinkedHashMap<>(step.patch(posted.answers(step.questions())));
        Doubts.confirmed(sitting.form(), form).ifPresent(confirmed -> patch.put("confirmed", confirmed));
        return patch;
    }

    /** The page as it was typed, with the questions that it now asks. */
    private Response again(
            int status,
            Sitting sitting,
            Step step,
            MultivaluedMap<String, String> form,
            Map<String, Object> patch,
            List<Finding> faults,
            boolean ranges) {
        return Response.status(status)
                .entity(pages.page(reviewing.laid(sitting, patch), step, new Typed(form), faults, ranges))
                .build();
    }
}
