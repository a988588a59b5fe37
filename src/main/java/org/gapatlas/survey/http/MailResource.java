package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.MailRun;
import org.gapatlas.survey.Mailings;
import org.gapatlas.survey.Recipient;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Problems;
import org.jspecify.annotations.Nullable;

/** Mail of a round: invitations, reminders, and mail that came back. */
@Path("/api/v1/rounds/{round}")
@RolesAllowed(Roles.STEWARD)
class MailResource {

    private final Mailings mailings;
    private final MailStarts starts;
    private final RoundDoor door;
    private final FormAddress address;
    private final Problems problems;

    MailResource(Mailings mailings, MailStarts starts, RoundDoor door, FormAddress address, Problems problems) {
        this.mailings = mailings;
        this.starts = starts;
        this.door = door;
        this.address = address;
        this.problems = problems;
    }

    record Reminded(
            @Nullable List<@NotNull String> workplaces,
            @Nullable Boolean force) {}

    record Returned(
            @Nullable List<@NotNull String> emails,
            @Nullable List<@NotNull String> workplaces) {}

    /** The workplaces that mail is on its way to. */
    record OnTheWay(List<String> workplaces) {
        static OnTheWay to(List<Recipient> recipients) {
            return new OnTheWay(recipients.stream().map(Recipient::workplace).toList());
        }
    }

    record Bounced(List<String> workplaces) {}

    /** How a run of mails ended. */
    record Run(String kind, Instant at, int taken, int refused, int failed) {
        static Run of(MailRun run) {
            return new Run(run.kind().word(), run.at(), run.taken(), run.refused(), run.failed());
        }
    }

    /** What became of the mails that were on their way. */
    @GET
    @Path("mails")
    public Response runs(String round) {
        return door.to(
                round,
                found -> Response.ok(ItemList.of(
                                mailings.runs(found).stream().map(Run::of).toList()))
                        .build());
    }

    @POST
    @Path("invitations/mails")
    public Response invite(String round, @Context UriInfo here, @Context SecurityContext who) {
        return door.to(round, found -> answer(starts.invite(found, address.base(here), name(who))));
    }

    @POST
    @Path("reminders")
    public Response remind(
            String round, @Valid @Nullable Reminded reminded, @Context UriInfo here, @Context SecurityContext who) {
        List<String> workplaces =
                reminded == null ? List.of() : Objects.requireNonNullElse(reminded.workplaces(), List.of());
        boolean force = reminded != null && Boolean.TRUE.equals(reminded.force());
        return door.to(round, found -> answer(starts.remind(found, workplaces, force, address.base(here), name(who))));
    }

    @POST
    @Path("invitations/bounces")
    public Response bounce(String round, @Valid @NotNull Returned returned, @Context SecurityContext who) {
        return door.to(
                round,
                found -> Response.ok(new Bounced(mailings.bounce(
                                found,
                                Objects.requireNonNullElse(returned.emails(), List.of()),
                                Objects.requireNonNullElse(returned.workplaces(), List.of()),
                                name(who))))
                        .build());
    }

    private Response answer(MailStart start) {
        return start.fold(
                onTheWay ->
                        Response.accepted(OnTheWay.to(onTheWay.recipients())).build(),
                hindered -> problems.answer(409, "survey:" + hindered.code()));
    }

    private static String name(SecurityContext who) {
        return who.getUserPrincipal().getName();
    }
}
