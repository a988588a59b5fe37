package org.gapatlas.survey.http.form;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gapatlas.access.Caller;
import org.gapatlas.access.Roles;
import org.gapatlas.access.Sessions;
import org.gapatlas.survey.Invitations;
import org.gapatlas.survey.Workplace;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.TokenCookie;
import org.gapatlas.web.Tries;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Exchanges a code for a session of the form, as often as its owner likes. */
@Path("/answer/session")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Blocking
class EnterResource {

    private final Invitations invitations;
    private final Sessions sessions;
    private final Shells shells;
    private final FormProof proof;
    private final Tries tries;
    private final RoutingContext request;

    EnterResource(
            Invitations invitations,
            Sessions sessions,
            Shells shells,
            FormProof proof,
            Tries tries,
            RoutingContext request) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.shells = shells;
        this.proof = proof;
        this.tries = tries;
        this.request = request;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@RestForm @Nullable String code, @RestForm(FormProof.FIELD) @Nullable String word) {
        String typed = Objects.requireNonNullElse(code, "").strip();
        if (!proof.holds(word)) return again(403, typed, "code.expired");
        if (typed.isEmpty()) return again(422, typed, "code.empty");
        return tries.of(() -> invitations.enter(typed).map(this::let), () -> again(401, typed, "code.wrong"));
    }

    private Response let(Invitations.Guest guest) {
        Sessions.Opened opened = sessions.open(new Caller(guest.invitation(), Set.of(Roles.RESPONDENT)));
        TokenCookie.FORM.set(request, opened.token().reveal(), opened.expiresAt());
        List<Workplace> places = guest.workplaces();
        String path = places.size() == 1 ? "/answer/" + places.get(0).id() : "/answer";
        return Response.seeOther(URI.create(shells.bare().frame().to(path))).build();
    }

    private Response again(int status, String typed, String fault) {
        Shell shell = shells.bare();
        return Response.status(status)
                .entity(new CodePage(shell, typed, shell.say(fault)))
                .build();
    }
}
