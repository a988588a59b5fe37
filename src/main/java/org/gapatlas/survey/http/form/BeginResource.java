package org.gapatlas.survey.http.form;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.Drafts;
import org.gapatlas.survey.RoundState;
import org.gapatlas.survey.Rounds;
import org.gapatlas.survey.Submissions;
import org.gapatlas.web.FormProof;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Before the first question: how long it takes, what happens to the answers, and the way out in one click. */
@Path("/answer/{workplace}")
@RolesAllowed(Roles.RESPONDENT)
@Produces(MediaType.TEXT_HTML)
@Blocking
class BeginResource {

    private static final Map<String, CaseState> OUTCOMES = Map.of(
            "no_needs", CaseState.NO_NEEDS,
            "out_of_scope", CaseState.OUT_OF_SCOPE,
            "refused", CaseState.REFUSED);

    private final Sittings sittings;
    private final Shells shells;
    private final Rounds rounds;
    private final Drafts drafts;
    private final Submissions submissions;
    private final FormProof proof;

    BeginResource(
            Sittings sittings, Shells shells, Rounds rounds, Drafts drafts, Submissions submissions, FormProof proof) {
        this.sittings = sittings;
        this.shells = shells;
        this.rounds = rounds;
        this.drafts = drafts;
        this.submissions = submissions;
        this.proof = proof;
    }

    @GET
    public Response show(String workplace, @Context SecurityContext who) {
        return sittings.to(who, workplace, sitting -> Response.ok(page(sitting)).build());
    }

    /** Begins, or goes on: what is known from the register and from last time stands in the form, marked as such. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(
            String workplace, @RestForm(FormProof.FIELD) @Nullable String word, @Context SecurityContext who) {
        return sittings.to(who, workplace, sitting -> {
            if (!proof.holds(word)) return again(sitting, 403, "note.expired");
            if (isOpen(sitting))
                drafts.bringAlong(sitting.round(), workplace, sitting.guest().invitation());
            return see(sitting.to("/" + sitting.sections().get(0).id()));
        });
    }

    /** The way out in one click: no needs, not our kind of workplace, or no wish to answer. */
    @POST
    @Path("outcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declare(
            String workplace,
            @RestForm @Nullable String kind,
            @RestForm(FormProof.FIELD) @Nullable String word,
            @Context SecurityContext who) {
        return sittings.to(who, workplace, sitting -> {
            Optional<CaseState> state = Optional.ofNullable(OUTCOMES.get(Objects.requireNonNullElse(kind, "")));
            if (!proof.holds(word) || state.isEmpty() || sitting.guest().section() != null)
                return again(sitting, 403, "note.expired");
            return submissions
                    .declare(
                            sitting.round(),
                            workplace,
                            state.get(),
                            sitting.guest().invitation())
                    .fold(
                            saved -> see(sitting.to(
                                    saved.current().state() == CaseState.NO_NEEDS
                                            ? "/receipts/" + saved.current().revision()
                                            : "")),
                            refused -> again(sitting, 422, "note.not-kept"),
                            barred -> again(sitting, 409, "note.not-kept"));
        });
    }

    private Response again(Sitting sitting, int status, String note) {
        return Response.status(status)
                .entity(page(sittings.again(sitting), sitting.say(note)))
                .build();
    }

    private BeginPage page(Sitting sitting, String... notes) {
        boolean begun = sitting.file().savedAt() != null;
        return new BeginPage(
                shells.of(sitting, Steps.begin(sitting), java.util.List.of(), notes),
                sitting.workplace().name(),
                sitting.text("intro"),
                sitting.text("minutes"),
                Stream.of("what", "who", "kept", "rights")
                        .map(part -> new BeginPage.Paragraph(sitting.text("privacy." + part)))
                        .toList(),
                sitting.say("state." + sitting.file().state().word()),
                sitting.file().revision() > 0
                        ? sitting.to("/receipts/" + sitting.file().revision())
                        : "",
                begun || sitting.file().revision() > 0,
                isOpen(sitting),
                begun || sitting.file().revision() > 0 ? "" : sitting.say("begin.brought"),
                sitting.guest().workplaces().size() > 1 ? sitting.frame().to("/answer") : "",
                sitting.guest().section() == null);
    }

    private boolean isOpen(Sitting sitting) {
        return rounds.stateOf(sitting.round()) == RoundState.OPEN;
    }

    private static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
