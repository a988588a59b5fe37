package org.gapatlas.survey.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.function.BiFunction;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.Invitation;
import org.gapatlas.survey.Invitations;
import org.gapatlas.survey.Mailings;
import org.gapatlas.survey.Round;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Letters with codes, to print or to merge. The codes are made when they are asked for and shown this once. */
@Path("/desk/rounds/{round}/letters")
@RolesAllowed(Roles.STEWARD)
class LettersResource {

    private final Invitations invitations;
    private final Mailings mailings;
    private final LetterViews views;
    private final FormAddress address;
    private final Frames frames;
    private final FormProof proof;
    private final RoundDoor door;
    private final DeskForms forms;
    private final SecurityIdentity caller;

    LettersResource(
            Invitations invitations,
            Mailings mailings,
            LetterViews views,
            FormAddress address,
            Frames frames,
            FormProof proof,
            RoundDoor door,
            DeskForms forms,
            SecurityIdentity caller) {
        this.invitations = invitations;
        this.mailings = mailings;
        this.views = views;
        this.address = address;
        this.frames = frames;
        this.proof = proof;
        this.door = door;
        this.forms = forms;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response form(String round) {
        return door.to(round, found -> Response.ok(page(found, List.of())).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response print(
            String round,
            @RestForm @Nullable String workplaces,
            @RestForm(FormProof.FIELD) @Nullable String word,
            @Context UriInfo here) {
        return issue(
                round,
                workplaces,
                word,
                (found, codes) -> Response.ok(new LettersPage(
                                frame(found), views.of(found, codes, address.base(here)), DeskForms.round(found.id())))
                        .build());
    }

    @POST
    @Path("table")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response table(
            String round,
            @RestForm @Nullable String workplaces,
            @RestForm(FormProof.FIELD) @Nullable String word,
            @Context UriInfo here) {
        return issue(
                round,
                workplaces,
                word,
                (found, codes) -> Response.ok(CodeTable.of(codes, address.base(here)), Spool.CSV + ";charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"" + found.id() + "-codes.csv\"")
                        .build());
    }

    /** Fresh codes: for the workplaces named, whose live codes end with that, or for all that have none. */
    private Response issue(
            String round,
            @Nullable String workplaces,
            @Nullable String word,
            BiFunction<Round, List<Invitation.Code>, Response> then) {
        List<String> named = Arrays.stream(
                        Objects.requireNonNullElse(workplaces, "").split("[\\s,;]+"))
                .filter(each -> !each.isEmpty())
                .toList();
        return forms.ours(
                word,
                () -> door.to(
                        round,
                        found -> invitations
                                .issue(found, named, !named.isEmpty(), name())
                                .fold(
                                        issued -> {
                                            mailings.sentOnPaper(found, issued.codes(), name());
                                            return then.apply(found, issued.codes());
                                        },
                                        refused -> Response.status(422)
                                                .type(MediaType.TEXT_HTML_TYPE)
                                                .entity(page(
                                                        found,
                                                        refused.findings().stream()
                                                                .map(frame(found)
                                                                        .words()::say)
                                                                .toList()))
                                                .build())));
    }

    private LettersFormPage page(Round round, List<String> faults) {
        return new LettersFormPage(
                frame(round),
                DeskForms.round(round.id()),
                DeskForms.round(round.id()) + "/letters",
                DeskForms.round(round.id()) + "/letters/table",
                round.name(),
                invitations.uninvited(round).size(),
                proof.word(),
                faults);
    }

    private Frame frame(Round round) {
        return frames.of("letters.title", DeskForms.ROUNDS)
                .withTitle(frames.of("letters.title", "").title() + " · " + round.name());
    }

    private String name() {
        return caller.getPrincipal().getName();
    }
}
