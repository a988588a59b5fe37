package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.RoundChange;
import org.gapatlas.survey.RoundOutcome;
import org.gapatlas.survey.Rounds;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Page;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Rounds: made, listed, extended, closed. */
@Path("/api/v1/rounds")
class RoundResource {

    private final Rounds rounds;
    private final RoundDoor door;
    private final Problems problems;

    RoundResource(Rounds rounds, RoundDoor door, Problems problems) {
        this.rounds = rounds;
        this.door = door;
        this.problems = problems;
    }

    record Wanted(
            @NotNull String id,
            @NotNull String survey,
            @NotNull String version,
            @NotNull String name,
            @NotNull LocalDate referenceDate,
            @NotNull Integer horizonYears,
            @NotNull Instant opensAt,
            @NotNull Instant closesAt) {
        Round toRound() {
            return new Round(id, survey, version, name, referenceDate, horizonYears, opensAt, closesAt, null);
        }
    }

    record Change(@Nullable String name, @Nullable Instant closesAt) {}

    record RoundItem(
            String id,
            String state,
            String survey,
            String version,
            String name,
            LocalDate referenceDate,
            int horizonYears,
            List<Integer> years,
            Instant opensAt,
            Instant closesAt,
            @Nullable Instant closedAt,
            @Nullable Instant finalAt) {}

    @POST
    @RolesAllowed(Roles.STEWARD)
    public Response create(@Valid @NotNull Wanted wanted, @Context SecurityContext who) {
        return answer(201, rounds.create(wanted.toRound(), name(who)));
    }

    @GET
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public ItemList<RoundItem> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer size) {
        return ItemList.page(rounds.listAll().stream().map(this::item).toList(), Page.of(cursor, size));
    }

    @GET
    @Path("{round}")
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public Response find(String round) {
        return door.to(round, found -> Response.ok(item(found)).build());
    }

    @PATCH
    @Path("{round}")
    @RolesAllowed(Roles.STEWARD)
    public Response change(String round, @NotNull Change change, @Context SecurityContext who) {
        return door.to(
                round,
                found -> answer(
                        200, rounds.change(found, new RoundChange(change.name(), change.closesAt()), name(who))));
    }

    @POST
    @Path("{round}:close")
    @RolesAllowed(Roles.STEWARD)
    public Response close(String round, @Context SecurityContext who) {
        return door.to(
                round,
                found -> Response.ok(item(rounds.close(found, name(who)))).build());
    }

    @POST
    @Path("{round}:finalise")
    @RolesAllowed(Roles.STEWARD)
    public Response finalise(String round, @Context SecurityContext who) {
        return door.to(round, found -> answer(200, rounds.finalise(found, name(who))));
    }

    private Response answer(int status, RoundOutcome outcome) {
        return outcome.fold(
                kept -> Response.status(status).entity(item(kept.round())).build(),
                taken -> problems.answer(409, "survey:round-id-taken", Map.of("id", taken.id())),
                refused -> problems.refused(refused.findings()));
    }

    private RoundItem item(Round round) {
        return new RoundItem(
                round.id(),
                rounds.stateOf(round).word(),
                round.survey(),
                round.version(),
                round.name(),
                round.referenceDate(),
                round.horizonYears(),
                round.horizon().years(),
                round.opensAt(),
                round.closesAt(),
                round.closedAt(),
                round.finalAt());
    }

    private static String name(SecurityContext who) {
        return who.getUserPrincipal().getName();
    }
}
