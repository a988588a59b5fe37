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
import java.util.List;
import java.util.Objects;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Finding;
import org.gapatlas.survey.ReviewEvent;
import org.gapatlas.survey.Reviews;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A workplace's answer at the desk: looked at, remarked on, decided. */
@Path("/desk/rounds/{round}/workplaces/{workplace}/review")
@RolesAllowed(Roles.ANALYST)
@Produces(MediaType.TEXT_HTML)
@Blocking
class ReviewPageResource {

    private final Reviewing reviewing;
    private final ReviewPages pages;
    private final Reviews reviews;
    private final FormProof proof;
    private final Problems problems;

    ReviewPageResource(Reviewing reviewing, ReviewPages pages, Reviews reviews, FormProof proof, Problems problems) {
        this.reviewing = reviewing;
        this.pages = pages;
        this.reviews = reviews;
        this.proof = proof;
        this.problems = problems;
    }

    @GET
    public Response show(String round, String workplace, @RestQuery @Nullable String done) {
        return reviewing.to(
                round,
                workplace,
                sitting -> Response.ok(pages.page(sitting, "corrected".equals(done) ? done : null, List.of()))
                        .build());
    }

    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            String round,
            String workplace,
            @RestForm @Nullable String event,
            @RestForm int revision,
            @RestForm(FormProof.FIELD) @Nullable String word,
            @Context SecurityContext who) {
        if (!proof.holds(word)) return problems.answer(403, "forbidden");
        var wanted = ReviewEvent.find(Objects.requireNonNullElse(event, ""));
        return wanted.isEmpty()
                ? problems.answer(400, "bad-request")
                : reviewing.to(
                        round,
                        workplace,
                        sitting -> after(
                                sitting,
                                "",
                                reviews.decide(
                                        sitting.round(),
                                        workplace,
                                        revision,
                                        wanted.get(),
                                        who.getUserPrincipal().getName())));
    }

    @POST
    @Path("remarks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remark(
            String round,
            String workplace,
            @RestForm @Nullable String pointer,
            @RestForm @Nullable String text,
            @RestForm(FormProof.FIELD) @Nullable String word,
            @Context SecurityContext who) {
        if (!proof.holds(word)) return problems.answer(403, "forbidden");
        String place = Objects.requireNonNullElse(pointer, "");
        return reviewing.to(
                round,
                workplace,
                sitting -> after(
                        sitting,
                        "#on." + Names.anchor(place),
                        reviews.remark(
                                sitting.round(),
                                workplace,
                                place,
                                Objects.requireNonNullElse(text, ""),
                                who.getUserPrincipal().getName())));
    }

    private Response after(Sitting sitting, String anchor, List<Finding> faults) {
        if (faults.isEmpty())
            return Response.seeOther(URI.create(
                            sitting.frame().to(Reviewing.path(sitting.round(), sitting.workplace())) + anchor))
                    .build();
        return Response.status(422)
                .entity(pages.page(
                        sitting,
                        null,
                        faults.stream().map(sitting.frame().words()::say).toList()))
                .build();
    }
}
