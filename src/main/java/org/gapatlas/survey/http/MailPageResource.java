package org.gapatlas.survey.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Finding;
import org.gapatlas.survey.Mailings;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.Wishes;
import org.gapatlas.web.FormProof;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the manager sends from a round's page, and the decisions on workplaces that were asked to be added. */
@Path("/desk/rounds/{round}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.STEWARD)
class MailPageResource {

    private final Mailings mailings;
    private final Wishes wishes;
    private final MailStarts starts;
    private final FormAddress address;
    private final RoundPages pages;
    private final RoundDoor door;
    private final DeskForms forms;
    private final SecurityIdentity caller;

    MailPageResource(
            Mailings mailings,
            Wishes wishes,
            MailStarts starts,
            FormAddress address,
            RoundPages pages,
            RoundDoor door,
            DeskForms forms,
            SecurityIdentity caller) {
        this.mailings = mailings;
        this.wishes = wishes;
        this.starts = starts;
        this.address = address;
        this.pages = pages;
        this.door = door;
        this.forms = forms;
        this.caller = caller;
    }

    @POST
    @Path("mails")
    public Response invite(String round, @RestForm(FormProof.FIELD) @Nullable String word, @Context UriInfo here) {
        return started(word, round, "invited", found -> starts.invite(found, address.base(here), name()));
    }

    /** One workplace's contact, or all that have not been reminded this week. */
    @POST
    @Path("reminders")
    public Response remind(
            String round,
            @RestForm @Nullable String workplace,
            @RestForm(FormProof.FIELD) @Nullable String word,
            @Context UriInfo here) {
        List<String> workplaces = workplace == null ? List.of() : List.of(workplace);
        return started(
                word, round, "reminded", found -> starts.remind(found, workplaces, false, address.base(here), name()));
    }

    /** A list as somebody pastes it: addresses, one a line or parted by anything that no address holds. */
    @POST
    @Path("bounces")
    public Response bounce(
            String round, @RestForm @Nullable String emails, @RestForm(FormProof.FIELD) @Nullable String word) {
        List<String> pasted = Arrays.stream(
                        Objects.requireNonNullElse(emails, "").split("[\\s,;<>]+"))
                .filter(each -> each.contains("@"))
                .toList();
        return done(
                word,
                round,
                "bounced",
                found -> mailings.bounce(found, pasted, List.of(), name()).size());
    }

    @POST
    @Path("asked/{wish}/accept")
    public Response accept(
            String round,
            String wish,
            @RestForm @Nullable String id,
            @RestForm @Nullable String stage,
            @RestForm @Nullable String headcount,
            @RestForm(FormProof.FIELD) @Nullable String word) {
        return forms.ours(
                word,
                () -> door.to(round, found -> {
                    String heads = Objects.requireNonNullElse(headcount, "").strip();
                    return decided(
                            found,
                            wishes.accept(
                                    found,
                                    wish,
                                    Objects.requireNonNullElse(id, "").strip(),
                                    Objects.requireNonNullElse(stage, ""),
                                    heads.matches("\\d{1,7}") ? Integer.parseInt(heads) : -1,
                                    name()),
                            "accepted");
                }));
    }

    @POST
    @Path("asked/{wish}/decline")
    public Response decline(
            String round,
            String wish,
            @RestForm @Nullable String reason,
            @RestForm(FormProof.FIELD) @Nullable String word) {
        return forms.ours(
                word,
                () -> door.to(
                        round,
                        found -> decided(
                                found,
                                wishes.decline(found, wish, Objects.requireNonNullElse(reason, ""), name()),
                                "declined")));
    }

    private Response decided(Round round, List<Finding> faults, String what) {
        return faults.isEmpty()
                ? forms.goTo(DeskForms.round(round.id()) + "?done=" + what)
                : pages.findings(round, faults, faults.size());
    }

    private Response started(@Nullable String word, String round, String what, Function<Round, MailStart> work) {
        return forms.ours(
                word,
                () -> door.to(
                        round,
                        found -> work.apply(found)
                                .fold(
                                        onTheWay -> forms.goTo(DeskForms.round(round) + "?done=" + what + "&n="
                                                + onTheWay.recipients().size()),
                                        hindered -> pages.hindered(found, hindered.code()))));
    }

    private Response done(@Nullable String word, String round, String what, ToIntFunction<Round> work) {
        return forms.ours(
                word,
                () -> door.to(
                        round,
                        found ->
                                forms.goTo(DeskForms.round(round) + "?done=" + what + "&n=" + work.applyAsInt(found))));
    }

    private String name() {
        return caller.getPrincipal().getName();
    }
}
