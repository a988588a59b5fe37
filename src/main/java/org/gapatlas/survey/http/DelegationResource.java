package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.Delegations;
import org.gapatlas.survey.Invitations;
import org.gapatlas.survey.RoundState;
import org.gapatlas.survey.Rounds;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Hands a section of the form to a colleague: a link of its own, shown once. */
@Path("/api/v1/respondent/delegations")
class DelegationResource {

    private final Delegations delegations;
    private final Rounds rounds;
    private final RespondentDoor door;
    private final FormAddress address;
    private final Problems problems;

    DelegationResource(
            Delegations delegations, Rounds rounds, RespondentDoor door, FormAddress address, Problems problems) {
        this.delegations = delegations;
        this.rounds = rounds;
        this.door = door;
        this.address = address;
        this.problems = problems;
    }

    record Wanted(@NotBlank String section, @NotBlank @Email String email) {}

    /** The link, and whether a mail server has taken it for the colleague. */
    record Handed(String section, String link, Instant expiresAt, boolean mailed) {}

    @POST
    @RolesAllowed(Roles.RESPONDENT)
    public Response hand(
            @Valid @NotNull Wanted wanted,
            @RestQuery @Nullable String workplace,
            @Context UriInfo here,
            @Context SecurityContext who) {
        return door.toWhole(
                who,
                workplace,
                guest -> rounds.stateOf(guest.round()) == RoundState.OPEN
                        ? hand(guest, wanted, here)
                        : problems.answer(409, "survey:round-closed"));
    }

    private Response hand(Invitations.Guest guest, Wanted wanted, UriInfo here) {
        return delegations
                .hand(guest, wanted.section(), wanted.email(), address.base(here))
                .fold(
                        issued -> Response.status(201)
                                .entity(new Handed(
                                        wanted.section(),
                                        address.formOf(issued.codes().get(0), here),
                                        guest.round().closesAt(),
                                        issued.mailed()))
                                .build(),
                        refused -> problems.refused(refused.findings()));
    }
}
