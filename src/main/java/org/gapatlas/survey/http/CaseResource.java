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
import java.util.function.BiFunction;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Finding;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.Dispositions;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.Workplace;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A workplace's page at the desk, and what its survey manager decides there. */
@Path("/desk/rounds/{round}/workplaces/{id}")
@Produces(MediaType.TEXT_HTML)
class CaseResource {

    private static final Map<String, CaseState> WITHOUT_ANSWER =
            Map.of("out_of_scope", CaseState.OUT_OF_SCOPE, "refused", CaseState.REFUSED);
    private static final Map<String, String> DONE = Map.of(
            "outcome", "cases.done",
            "merged", "cases.merged.done",
            "restored", "cases.restored");

    private final CasePages pages;
    private final Dispositions dispositions;
    private final RoundDoor door;
    private final DeskForms forms;
    private final Problems problems;
    private final SecurityIdentity caller;

    CaseResource(
            CasePages pages,
            Dispositions dispositions,
            RoundDoor door,
            DeskForms forms,
            Problems problems,
            SecurityIdentity caller) {
        this.pages = pages;
        this.dispositions = dispositions;
        this.door = door;
        this.forms = forms;
        this.problems = problems;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public Response show(String round, String id, @RestQuery @Nullable String done) {
        String told = DONE.getOrDefault(Objects.requireNonNullElse(done, ""), "");
        return door.to(
                round,
                id,
                (found, workplace) -> Response.ok(pages.page(found, workplace, told, List.of()))
                        .build());
    }

    /** Notes that a workplace does not belong here or will not answer; nobody reminds it any more. */
    @POST
    @Path("outcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.STEWARD)
    public Response declare(
            String round,
            String id,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String reason,
            @RestForm(FormProof.FIELD) @Nullable String word) {
        @Nullable CaseState state = WITHOUT_ANSWER.get(Objects.requireNonNullElse(kind, ""));
        return state == null
                ? problems.answer(400, "bad-request")
                : decide(
                        round,
                        id,
                        word,
                        "outcome",
                        (found, workplace) -> dispositions.declare(found, workplace.id(), state, said(reason), name()));
    }

    @POST
    @Path("merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.STEWARD)
    public Response merge(
            String round,
            String id,
            @RestForm @Nullable String into,
            @RestForm @Nullable String reason,
            @RestForm(FormProof.FIELD) @Nullable String word) {
        return decide(
                round,
                id,
                word,
                "merged",
                (found, workplace) ->
                        dispositions.merge(found, workplace.id(), said(into).strip(), said(reason), name()));
    }

    @POST
    @Path("restore")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.STEWARD)
    public Response restore(
            String round,
            String id,
            @RestForm @Nullable String reason,
            @RestForm(FormProof.FIELD) @Nullable String word) {
        return decide(
                round,
                id,
                word,
                "restored",
                (found, workplace) -> dispositions.restore(found, workplace.id(), said(reason), name()));
    }

    private Response decide(
            String round,
            String id,
            @Nullable String word,
            String done,
            BiFunction<Round, Workplace, List<Finding>> decision) {
        return forms.ours(
                word,
                () -> door.to(round, id, (found, workplace) -> {
                    List<Finding> faults = decision.apply(found, workplace);
                    return faults.isEmpty()
                            ? forms.goTo(DeskForms.workplace(round, id) + "?done=" + done)
                            : Response.status(422)
                                    .entity(pages.page(found, workplace, "", sentences(faults)))
                                    .build();
                }));
    }

    private List<String> sentences(List<Finding> faults) {
        return faults.stream().map(pages.frame().words()::say).toList();
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private String name() {
        return caller.getPrincipal().getName();
    }
}
