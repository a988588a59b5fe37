package org.gapatlas.survey.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.Receipt;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.RoundState;
import org.gapatlas.survey.Rounds;
import org.gapatlas.survey.Submissions;
import org.gapatlas.survey.Workplace;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Page;
import org.gapatlas.web.Writing;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The workplaces of a round at the desk, and each one's page. */
@Path("/desk/rounds/{round}/workplaces")
@Produces(MediaType.TEXT_HTML)
class CaseResource {

    private static final Map<String, CaseState> WITHOUT_ANSWER =
            Map.of("out_of_scope", CaseState.OUT_OF_SCOPE, "refused", CaseState.REFUSED);

    private final org.gapatlas.survey.Frame workplaces;
    private final Rounds rounds;
    private final Submissions submissions;
    private final Taxonomy taxonomy;
    private final RoundDoor door;
    private final DeskForms forms;
    private final Frames frames;
    private final FormProof proof;
    private final SecurityIdentity caller;

    CaseResource(
            org.gapatlas.survey.Frame workplaces,
            Rounds rounds,
            Submissions submissions,
            Taxonomy taxonomy,
            RoundDoor door,
            DeskForms forms,
            Frames frames,
            FormProof proof,
            SecurityIdentity caller) {
        this.workplaces = workplaces;
        this.rounds = rounds;
        this.submissions = submissions;
        this.taxonomy = taxonomy;
        this.door = door;
        this.forms = forms;
        this.frames = frames;
        this.proof = proof;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public Response list(String round, @RestQuery @Nullable String cursor) {
        return door.to(
                round, found -> Response.ok(page(found, Page.of(cursor, null))).build());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public Response show(String round, String id, @RestQuery @Nullable String done) {
        return door.to(
                round,
                id,
                (found, workplace) -> Response.ok(page(found, workplace, done)).build());
    }

    /** Notes that a workplace does not belong here or will not answer; nobody reminds it any more. */
    @POST
    @Path("{id}/outcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.STEWARD)
    public Response declare(
            String round,
            String id,
            @RestForm @Nullable String kind,
            @RestForm(FormProof.FIELD) @Nullable String word) {
        return forms.ours(
                word,
                () -> door.to(round, id, (found, workplace) -> {
                    Optional<CaseState> state =
                            Optional.ofNullable(WITHOUT_ANSWER.get(Objects.requireNonNullElse(kind, "")));
                    boolean kept = state.isPresent()
                            && submissions
                                    .declare(
                                            found,
                                            id,
                                            state.get(),
                                            caller.getPrincipal().getName())
                                    .fold(saved -> true, refused -> false, barred -> false);
                    return forms.goTo(DeskForms.workplace(round, id) + "?done=" + (kept ? "outcome" : "not"));
                }));
    }

    private CasesPage page(Round round, Page page) {
        Frame frame = frames.of("rounds.title", DeskForms.ROUNDS);
        long total = workplaces.count(round);
        String next = Objects.requireNonNullElse(page.next(total), "");
        return new CasesPage(
                frame.withTitle(round.name()),
                round.name(),
                frame.say("cases.total", "n", total),
                workplaces.list(round, page.offset(), page.size()).stream()
                        .map(workplace -> row(round, workplace, frame))
                        .toList(),
                frame.to(DeskForms.round(round.id())),
                next.isEmpty() ? "" : frame.to(DeskForms.round(round.id()) + "/workplaces?cursor=" + next));
    }

    private CasesPage.Row row(Round round, Workplace workplace, Frame frame) {
        return new CasesPage.Row(
                workplace.id(),
                workplace.name(),
                frame.to(DeskForms.workplace(round.id(), workplace.id())),
                place(workplace, frame),
                stage(workplace, frame),
                Writing.in(frame.words().language()).whole(workplace.headcount()),
                state(workplace, frame));
    }

    private CasePage page(Round round, Workplace workplace, @Nullable String done) {
        Frame frame = frames.of("rounds.title", DeskForms.ROUNDS);
        return new CasePage(
                frame.withTitle(workplace.name()),
                round.name(),
                workplace.name(),
                String.join(
                        " · ",
                        List.of(
                                workplace.id(),
                                place(workplace, frame),
                                stage(workplace, frame),
                                frame.say("cases.heads", "n", workplace.headcount()))),
                state(workplace, frame),
                DeskForms.workplace(round.id(), workplace.id()),
                frame.to(DeskForms.round(round.id())),
                rounds.stateOf(round) == RoundState.OPEN,
                caller.hasRole(Roles.STEWARD),
                proof.word(),
                done == null ? "" : frame.say(done.equals("outcome") ? "cases.done" : "cases.not-done"),
                submissions.receipts(round, workplace.id()).stream()
                        .map(receipt -> sent(receipt, frame))
                        .toList());
    }

    private static CasePage.Sent sent(Receipt receipt, Frame frame) {
        return new CasePage.Sent(
                receipt.revision(),
                Writing.in(frame.words().language()).date(receipt.receivedAt()),
                receipt.contentHash());
    }

    private String place(Workplace workplace, Frame frame) {
        return taxonomy.municipalities()
                .get(workplace.municipality())
                .name()
                .in(frame.words().language());
    }

    private String stage(Workplace workplace, Frame frame) {
        return taxonomy.stages().get(workplace.stage()).name().in(frame.words().language());
    }

    private static String state(Workplace workplace, Frame frame) {
        return frame.words().say("form.state." + workplace.state().word());
    }
}
