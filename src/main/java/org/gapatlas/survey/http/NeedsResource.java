package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.Needs;

/** Answers that were collected elsewhere, and what became of plans. */
@Path("/api/v1/rounds/{round}")
@Consumes({Spool.CSV, Spool.XLSX})
class NeedsResource {

    private final Needs needs;
    private final RoundDoor door;
    private final ImportAnswers imports;

    NeedsResource(Needs needs, RoundDoor door, ImportAnswers imports) {
        this.needs = needs;
        this.door = door;
        this.imports = imports;
    }

    @PUT
    @Path("needs")
    @RolesAllowed(Roles.STEWARD)
    public Response take(String round, InputStream body, @Context HttpHeaders headers, @Context SecurityContext who) {
        return door.to(
                round,
                found -> imports.to(
                        body,
                        headers.getMediaType(),
                        "needs",
                        file -> needs.take(found, file, who.getUserPrincipal().getName())));
    }

    @PUT
    @Path("realised")
    @RolesAllowed(Roles.STEWARD)
    public Response takeRealised(
            String round, InputStream body, @Context HttpHeaders headers, @Context SecurityContext who) {
        return door.to(
                round,
                found -> imports.to(
                        body,
                        headers.getMediaType(),
                        "realised",
                        file -> needs.takeRealised(
                                found, file, who.getUserPrincipal().getName())));
    }
}
