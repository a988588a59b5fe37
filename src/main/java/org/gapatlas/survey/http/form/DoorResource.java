package org.gapatlas.survey.http.form;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.Invitations;
import org.gapatlas.survey.Workplace;

/**
 * Where respondents come in. The link of the letter carries the code behind a #, which no server sees: a script fills it in,
 * and without one it is typed. Opening the page changes nothing, so that whatever follows links in mails burns no code.
 */
@Path("/answer")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Blocking
class DoorResource {

    private final Sittings sittings;
    private final Shells shells;

    DoorResource(Sittings sittings, Shells shells) {
        this.sittings = sittings;
        this.shells = shells;
    }

    /** The workplaces of who is in already; else the page that asks for the code. */
    @GET
    public Response open(@Context SecurityContext who) {
        return who.isUserInRole(Roles.RESPONDENT)
                ? sittings.guest(who).map(this::places).orElseGet(() -> ask())
                : ask();
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

    private Response ask() {
        return Response.ok(new CodePage(shells.bare(), "", "")).build();
    }

    private Response see(String path) {
        return Response.seeOther(URI.create(sittings.frame().to(path))).build();
    }
}
