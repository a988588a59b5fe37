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
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.gapatlas.access.Roles;
import org.gapatlas.questionnaire.Section;
import org.gapatlas.survey.Delegations;
import org.gapatlas.survey.RoundState;
import org.gapatlas.survey.Rounds;
import org.gapatlas.survey.http.FormAddress;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Hands a section of the form to a colleague. The link stands in the answer to the form and nowhere else. */
@Path("/answer/{workplace}/colleague")
@RolesAllowed(Roles.RESPONDENT)
@Produces(MediaType.TEXT_HTML)
@Blocking
class ColleagueResource {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private final Sittings sittings;
    private final Shells shells;
    private final Delegations delegations;
    private final Rounds rounds;
    private final FormAddress address;
    private final FormProof proof;
    private final Problems problems;

    ColleagueResource(
            Sittings sittings,
            Shells shells,
            Delegations delegations,
            Rounds rounds,
            FormAddress address,
            FormProof proof,
            Problems problems) {
        this.sittings = sittings;
        this.shells = shells;
        this.delegations = delegations;
        this.rounds = rounds;
        this.address = address;
        this.proof = proof;
        this.problems = problems;
    }

    @GET
    public Response ask(String workplace, @RestQuery @Nullable String section, @Context SecurityContext who) {
        return at(
                who,
                workplace,
                section,
                (sitting, chosen) ->
                        Response.ok(page(sitting, chosen, "", "", "", false)).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hand(
            String workplace,
            @RestQuery @Nullable String section,
            @RestForm @Nullable String email,
            @RestForm(FormProof.FIELD) @Nullable String word,
            @Context UriInfo here,
            @Context SecurityContext who) {
        String typed = Objects.requireNonNullElse(email, "").strip();
        return at(who, workplace, section, (sitting, chosen) -> {
            if (!proof.holds(word)) return again(403, sitting, chosen, typed, "", "note.expired");
            if (rounds.stateOf(sitting.round()) != RoundState.OPEN)
                return again(409, sitting, chosen, typed, "", "note.not-kept");
            if (!EMAIL.matcher(typed).matches())
                return again(422, sitting, chosen, typed, sitting.say("colleague.fault"));
            return made(sitting, chosen, typed, here);
        });
    }

    private Response made(Sitting sitting, Section section, String email, UriInfo here) {
        return delegations
                .hand(sitting.own(), section.id(), email, address.base(here))
                .fold(
                        issued -> Response.ok(page(
                                        sitting,
                                        section,
                                        "",
                                        "",
                                        address.formOf(issued.codes().get(0), here),
                                        issued.mailed()))
                                .build(),
                        refused -> problems.refused(refused.findings()));
    }

    /** A colleague who has but a section cannot hand it on: for it this page is not there. */
    private Response at(
            SecurityContext who,
            String workplace,
            @Nullable String section,
            BiFunction<Sitting, Section, Response> then) {
        return sittings.to(
                who,
                workplace,
                sitting -> sitting.sections().stream()
                        .filter(each ->
                                sitting.guest().section() == null && each.id().equals(section))
                        .findFirst()
                        .map(chosen -> then.apply(sitting, chosen))
                        .orElseGet(() -> problems.missing("answer/" + workplace + "/colleague")));
    }

    private Response again(int status, Sitting sitting, Section section, String typed, String fault, String... notes) {
        String[] said = Arrays.stream(notes).map(sitting::say).toArray(String[]::new);
        return Response.status(status)
                .entity(page(sitting, section, typed, fault, "", false, said))
                .build();
    }

    private ColleaguePage page(
            Sitting sitting,
            Section section,
            String typed,
            String fault,
            String link,
            boolean mailed,
            String... notes) {
        return new ColleaguePage(
                shells.of(sitting, Steps.section(sitting, section.id()), List.of(), notes),
                sitting.text("section." + section.id() + ".title"),
                sitting.to("/colleague?section=" + section.id()),
                typed,
                fault,
                link,
                sitting.say(mailed ? "colleague.sent" : "colleague.made"),
                sitting.to("/" + section.id()));
    }
}
