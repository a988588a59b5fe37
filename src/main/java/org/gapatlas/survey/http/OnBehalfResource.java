package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Map;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.Submissions;

/** A whole response for a workplace: typed by staff on the phone, or sent by a machine with a key. */
@Path("/api/v1/rounds/{round}/workplaces/{id}/response")
class OnBehalfResource {

    private final Submissions submissions;
    private final RoundDoor door;
    private final ResponseAnswers answers;

    OnBehalfResource(Submissions submissions, RoundDoor door, ResponseAnswers answers) {
        this.submissions = submissions;
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
}
