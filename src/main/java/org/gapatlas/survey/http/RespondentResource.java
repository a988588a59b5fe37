package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Finding;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.Drafts;
import org.gapatlas.survey.Submissions;
import org.gapatlas.survey.Verdict;
import org.gapatlas.web.Problem;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A respondent's own answer: read, written bit by bit, checked, sent in. */
@Path("/api/v1/respondent")
@RolesAllowed(Roles.RESPONDENT)
class RespondentResource {

    private static final int LONGEST_KEY = 200;

    private final Drafts drafts;
    private final Submissions submissions;
    private final RespondentDoor door;
    private final ResponseAnswers answers;
    private final Problems problems;

    RespondentResource(
            Drafts drafts, Submissions submissions, RespondentDoor door, ResponseAnswers answers, Problems problems) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.door = door;
        this.answers = answers;
        this.problems = problems;
    }

    record Checked(List<Problem.Entry> errors, List<Problem.Entry> warnings) {}

    record Declared(
            @NotNull @Pattern(regexp = "no_needs|out_of_scope|refused")
            String kind) {}

    @GET
    @Path("response")
    public Response read(@RestQuery @Nullable String workplace, @Context SecurityContext who) {
        return door.to(who, workplace, guest -> answers.current(guest.round(), drafts.get(guest)));
    }

    @PATCH
    @Path("response")
    @Consumes("application/merge-patch+json")
    public Response patch(
            @NotNull Map<String, Object> patch,
            @RestQuery @Nullable String workplace,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @Context SecurityContext who) {
        return door.to(
                who,
                workplace,
                guest -> answers.saved(guest.round(), drafts.patch(guest, ResponseAnswers.tag(seen), patch)));
    }

    @POST
    @Path("response/check")
    public Response check(@RestQuery @Nullable String workplace, @Context SecurityContext who) {
        return door.to(
                who,
                workplace,
                guest -> Response.ok(checked(
                                drafts.check(guest.round(), guest.workplace().id())))
                        .build());
    }

    @POST
    @Path("response/revision")
    public Response revise(@RestQuery @Nullable String workplace, @Context SecurityContext who) {
        return door.toWhole(
                who,
                workplace,
                guest -> answers.saved(
                        guest.round(),
                        drafts.revise(guest.round(), guest.workplace().id(), guest.invitation())));
    }

    @POST
    @Path("response/submissions")
    public Response submit(
            @RestQuery @Nullable String workplace,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @Context SecurityContext who) {
        return door.toWhole(
                who,
                workplace,
                guest -> answers.submitted(
                        guest.round(),
                        submissions.submit(
                                guest.round(),
                                guest.workplace().id(),
                                usable(key),
                                ResponseAnswers.tag(seen),
                                guest.invitation())));
    }

    @GET
    @Path("receipts/{revision}")
    public Response receipt(int revision, @RestQuery @Nullable String workplace, @Context SecurityContext who) {
        return door.to(
                who,
                workplace,
                guest -> submissions
                        .findReceipt(guest.round(), guest.workplace().id(), revision)
                        .map(receipt -> Response.ok(ResponseAnswers.ReceiptJson.of(receipt))
                                .build())
                        .orElseGet(() -> problems.missing("receipts/" + revision)));
    }

    @POST
    @Path("outcome")
    public Response declare(
            @Valid @NotNull Declared declared, @RestQuery @Nullable String workplace, @Context SecurityContext who) {
        return door.toWhole(
                who,
                workplace,
                guest -> answers.saved(
                        guest.round(),
                        submissions.declare(
                                guest.round(),
                                guest.workplace().id(),
                                CaseState.of(declared.kind()),
                                guest.invitation())));
    }

    private Checked checked(Verdict verdict) {
        return new Checked(entries(verdict.errors()), entries(verdict.warnings()));
    }

    private List<Problem.Entry> entries(List<Finding> findings) {
        return problems.problem(422, "refused", findings, Map.of("count", findings.size()))
                .errors();
    }

    /** A key that is empty or beyond all measure is none. */
    private static @Nullable String usable(@Nullable String key) {
        return key == null || key.isBlank() || key.length() > LONGEST_KEY ? null : key;
    }
}
