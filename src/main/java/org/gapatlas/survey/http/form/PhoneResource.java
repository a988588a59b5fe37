package org.gapatlas.survey.http.form;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Set;
import org.gapatlas.access.Caller;
import org.gapatlas.access.Roles;
import org.gapatlas.access.Sessions;
import org.gapatlas.survey.Frame;
import org.gapatlas.survey.PhoneCall;
import org.gapatlas.survey.Rounds;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Problems;
import org.gapatlas.web.TokenCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Opens the form of a workplace for staff who fill it in on the phone; they stay signed in at the desk. */
@Path("/desk/rounds/{round}/workplaces/{workplace}/answer")
@RolesAllowed(Roles.STEWARD)
@Blocking
class PhoneResource {

    private final Rounds rounds;
    private final Frame frame;
    private final Sessions sessions;
    private final Sittings sittings;
    private final Problems problems;
    private final FormProof proof;
    private final RoutingContext request;

    PhoneResource(
            Rounds rounds,
            Frame frame,
            Sessions sessions,
            Sittings sittings,
            Problems problems,
            FormProof proof,
            RoutingContext request) {
        this.rounds = rounds;
        this.frame = frame;
        this.sessions = sessions;
        this.sittings = sittings;
        this.problems = problems;
        this.proof = proof;
        this.request = request;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response call(
            String round,
            String workplace,
            @RestForm(FormProof.FIELD) @Nullable String word,
            @Context SecurityContext who) {
        boolean known = rounds.find(round)
                .flatMap(found -> frame.find(found, workplace))
                .isPresent();
        if (!known) return problems.missing("rounds/" + round + "/workplaces/" + workplace);
        if (!proof.holds(word)) return problems.answer(403, "forbidden");
        var call = new PhoneCall(round, workplace, who.getUserPrincipal().getName());
        Sessions.Opened opened = sessions.open(new Caller(call.name(), Set.of(Roles.RESPONDENT)));
        TokenCookie.FORM.set(request, opened.token().reveal(), opened.expiresAt());
        return Response.seeOther(URI.create(sittings.frame().to("/answer/" + workplace)))
                .build();
    }
}
