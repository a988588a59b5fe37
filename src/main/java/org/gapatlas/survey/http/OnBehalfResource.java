package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.Corrections;
import org.gapatlas.survey.Submissions;
import org.jspecify.annotations.Nullable;

/**
 * A workplace's response as staff and machines send it: a whole one, typed on the phone or sent with a key, or a correction of
 * the one that was sent in.
 */
@Path("/api/v1/rounds/{round}/workplaces/{id}/response")
class OnBehalfResource {

    private static final String REASON = "reason";

    private final Submissions submissions;
    private final Corrections corrections;
    private final RoundDoor door;
    private final ResponseAnswers answers;

    OnBehalfResource(Submissions submissions, Corrections corrections, RoundDoor door, ResponseAnswers answers) {
        this.submissions = submissions;
        this.corrections = corrections;
        this.door = door;
        this.answers = answers;
    }

    @PUT
    @RolesAllowed(Roles.STEWARD)
    public Response enter(
            String round, String id, @NotNull Map<String, Object> response, @Context SecurityContext who) {
        CaseState state = who.isUserInRole(Roles.SERVICE) ? CaseState.SUBMITTED : CaseState.COMPLETED_BY_PHONE;
        return door.to(
                round,
                id,
                (found, workplace) -> answers.submitted(
                        found,
                        submissions.enter(
                                found,
                                workplace.id(),
                                response,
                                state,
                                who.getUserPrincipal().getName())));
    }

    /** What was sent in last, with the tag that a correction quotes; without the contact's address. */
    @GET
    @RolesAllowed(Roles.ANALYST)
    public Response sent(String round, String id) {
        return door.to(round, id, (found, workplace) -> answers.current(found, corrections.get(found, workplace.id())));
    }

    /** A merge patch of what was sent in last, and beside it the reason. */
    @PATCH
    @Consumes("application/merge-patch+json")
    @RolesAllowed(Roles.ANALYST)
    public Response correct(
            String round,
            String id,
            @NotNull Map<String, Object> patch,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @Context SecurityContext who) {
        var change = new LinkedHashMap<>(patch);
        String reason = String.valueOf(Objects.requireNonNullElse(change.remove(REASON), ""));
        return door.to(
                round,
                id,
                (found, workplace) -> answers.submitted(
                        found,
                        corrections.correct(
                                found,
                                workplace.id(),
                                ResponseAnswers.tag(seen),
                                change,
                                reason,
                                who.getUserPrincipal().getName())));
    }
}
