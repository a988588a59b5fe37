package org.gapatlas.survey.http;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gapatlas.access.Caller;
import org.gapatlas.access.Roles;
import org.gapatlas.access.Sessions;
import org.gapatlas.survey.Invitations;
import org.gapatlas.web.Problems;
import org.gapatlas.web.Tries;
import org.jspecify.annotations.Nullable;

/** Where a code is exchanged for a session, as often as its owner likes. */
@Path("/api/v1/respondent/session")
class RespondentSessionResource {

    private final Invitations invitations;
    private final Sessions sessions;
    private final Problems problems;
    private final Tries tries;

    RespondentSessionResource(Invitations invitations, Sessions sessions, Problems problems, Tries tries) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.problems = problems;
        this.tries = tries;
    }

    record Shown(@NotNull String code) {}

    record Place(String id, String name) {}

    record Opened(
            String token,
            Instant expiresAt,
            List<Place> workplaces,
            @Nullable String section) {}

    @POST
    @PermitAll
    public Response open(@Valid @NotNull Shown shown) {
        return tries.of(
                () -> invitations
                        .enter(shown.code())
                        .map(guest -> Response.status(201).entity(opened(guest)).build()),
                () -> problems.answer(401, "survey:wrong-code"));
    }

    private Opened opened(Invitations.Guest guest) {
        Sessions.Opened session = sessions.open(new Caller(guest.invitation(), Set.of(Roles.RESPONDENT)));
        return new Opened(
                session.token().reveal(),
                session.expiresAt(),
                guest.workplaces().stream()
                        .map(place -> new Place(place.id(), place.name()))
                        .toList(),
                guest.section());
    }
}
