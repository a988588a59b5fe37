package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Finding;
import org.gapatlas.survey.Invitations;
import org.gapatlas.survey.RoundState;
import org.gapatlas.survey.Rounds;
import org.gapatlas.survey.Wishes;
import org.gapatlas.web.Problems;
import org.jspecify.annotations.Nullable;

/** A respondent asks for a workplace that the frame misses. */
@Path("/api/v1/respondent/workplaces")
class WishResource {

    private final Wishes wishes;
    private final Invitations invitations;
    private final Rounds rounds;
    private final Problems problems;

    WishResource(Wishes wishes, Invitations invitations, Rounds rounds, Problems problems) {
        this.wishes = wishes;
        this.invitations = invitations;
        this.rounds = rounds;
        this.problems = problems;
    }

    record Wanted(
            @NotNull String name,
            @NotNull String municipality,
            @Nullable String orgId,
            @Nullable Integer headcount) {}

    @POST
    @RolesAllowed(Roles.RESPONDENT)
    public Response ask(@Valid @NotNull Wanted wanted, @Context SecurityContext who) {
        return invitations
                .find(who.getUserPrincipal().getName())
                .map(guest -> ask(guest, wanted))
                .orElseGet(() -> problems.answer(401, "unauthorized"));
    }

    private Response ask(Invitations.Guest guest, Wanted wanted) {
        if (guest.section() != null) return problems.answer(403, "survey:section-only");
        if (rounds.stateOf(guest.round()) != RoundState.OPEN) return problems.answer(409, "survey:round-closed");
        return answer(wishes.ask(guest, wanted.name(), wanted.municipality(), wanted.orgId(), wanted.headcount()));
    }

    private Response answer(List<Finding> faults) {
        return faults.isEmpty() ? Response.accepted(Map.of("state", "waiting")).build() : problems.refused(faults);
    }
}
