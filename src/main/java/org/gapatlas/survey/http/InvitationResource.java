package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.Invitation;
import org.gapatlas.survey.Invitations;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Problems;
import org.jspecify.annotations.Nullable;

/** Codes for workplaces, shown once: as JSON, or as a table to merge letters and mails from. */
@Path("/api/v1/rounds/{round}/invitations")
class InvitationResource {

    private static final String TABLE = Spool.CSV + ";charset=UTF-8";

    private final Invitations invitations;
    private final RoundDoor door;
    private final Problems problems;
    private final FormAddress address;

    InvitationResource(Invitations invitations, RoundDoor door, Problems problems, FormAddress address) {
        this.invitations = invitations;
        this.door = door;
        this.problems = problems;
        this.address = address;
    }

    record Wanted(
            @Nullable List<@NotBlank String> workplaces,
            @Nullable Boolean renew) {}

    record CodeItem(String workplace, String code, String link) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.STEWARD)
    public Response issue(
            String round, @Valid @Nullable Wanted wanted, @Context UriInfo here, @Context SecurityContext who) {
        return issue(round, wanted, here, who, MediaType.APPLICATION_JSON, this::items);
    }

    @POST
    @Produces(Spool.CSV_WHEN_ASKED)
    @RolesAllowed(Roles.STEWARD)
    public Response issueTable(
            String round, @Valid @Nullable Wanted wanted, @Context UriInfo here, @Context SecurityContext who) {
        return issue(round, wanted, here, who, TABLE, this::table);
    }

    private Response issue(
            String round,
            @Nullable Wanted wanted,
            UriInfo here,
            SecurityContext who,
            String type,
            BiFunction<List<Invitation.Code>, UriInfo, Object> form) {
        List<String> workplaces = wanted == null ? null : wanted.workplaces();
        boolean renew = wanted != null && Boolean.TRUE.equals(wanted.renew());
        return door.to(
                round,
                found -> invitations
                        .issue(
                                found,
                                Objects.requireNonNullElse(workplaces, List.of()),
                                renew,
                                who.getUserPrincipal().getName())
                        .fold(
                                issued -> Response.status(201)
                                        .type(type)
                                        .entity(form.apply(issued.codes(), here))
                                        .build(),
                                refused -> problems.refused(refused.findings())));
    }

    private Object items(List<Invitation.Code> codes, UriInfo here) {
        String base = address.base(here);
        return ItemList.of(codes.stream()
                .map(each -> new CodeItem(each.workplace(), each.code().reveal(), CodeTable.link(each, base)))
                .toList());
    }

    private Object table(List<Invitation.Code> codes, UriInfo here) {
        return CodeTable.of(codes, address.base(here));
    }
}
