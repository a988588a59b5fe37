package org.gapatlas.survey.http.form;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gapatlas.access.Caller;
import org.gapatlas.access.Roles;
import org.gapatlas.access.Sessions;
import org.gapatlas.access.Token;
import org.gapatlas.survey.Invitations;
import org.gapatlas.survey.Workplace;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.TokenCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * Where respondents come in. The link of the letter carries the code behind a #, which no server sees: a script fills it in,
 * and without one it is typed. Opening the page changes nothing, so that whatever follows links in mails burns no code.
 */
@Path("/answer")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Blocking
class DoorResource {

    private final Invitations invitations;
    private final Sessions sessions;
    private final Sittings sittings;
    private final Shells shells;
    private final FormProof proof;
    private final RoutingContext request;

    DoorResource(
            Invitations invitations,
            Sessions sessions,
            Sittings sittings,
            Shells shells,
            FormProof proof,
            RoutingContext request) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.sittings = sittings;
        this.shells = shells;
        this.proof = proof;
        this.request = request;
    }

    /** The workplaces of who is in already; else the page that asks for the code. */
    @GET
    public Response open(@Context SecurityContext who) {
        return who.isUserInRole(Roles.RESPONDENT)
                ? sittings.guest(who).map(this::places).orElseGet(() -> ask(200, "", ""))
                : ask(200, "", "");
    }

    @POST
    @Path("session")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@RestForm @Nullable String code, @RestForm(FormProof.FIELD) @Nullable String word) {
        String typed = Objects.requireNonNullElse(code, "").strip();
        if (!proof.holds(word)) return ask(403, typed, "code.expired");
        if (typed.isEmpty()) return ask(422, typed, "code.empty");
        return invitations.findByCode(typed).map(this::let).orElseGet(() -> ask(401, typed, "code.wrong"));
    }

    @POST
    @Path("leave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(@RestForm(FormProof.FIELD) @Nullable String word) {
        if (proof.holds(word)) {
            TokenCookie.FORM.find(request).map(Token::of).ifPresent(sessions::end);
            TokenCookie.FORM.end(request);
        }
        return see("/answer");
    }

    private Response let(Invitations.Guest guest) {
        Sessions.Opened opened = sessions.open(new Caller(guest.invitation(), Set.of(Roles.RESPONDENT)));
        TokenCookie.FORM.set(request, opened.token().reveal(), opened.expiresAt());
        List<Workplace> places = guest.workplaces();
        return see(places.size() == 1 ? "/answer/" + places.get(0).id() : "/answer");
    }

    private Response places(Invitations.Guest guest) {
        List<Workplace> places = guest.workplaces();
        if (places.size() == 1) return see("/answer/" + places.get(0).id());
        Shell shell = shells.bare();
        return Response.ok(new PlacesPage(
                        shell,
                        places.stream()
                                .map(place -> new PlacesPage.Place(
                                        shell.frame().to("/answer/" + place.id()),
                                        place.name(),
                                        shell.say("state." + place.state().word())))
                                .toList()))
                .build();
    }

    private Response ask(int status, String typed, String fault) {
        Shell shell = shells.bare();
        return Response.status(status)
                .entity(new CodePage(shell, typed, fault.isEmpty() ? "" : shell.say(fault)))
                .build();
    }

    private Response see(String path) {
        return Response.seeOther(URI.create(sittings.frame().to(path))).build();
    }
}
