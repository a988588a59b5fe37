package org.gapatlas.survey.http;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** For somebody who has lost the code. The answer is always the same, so that nobody learns who is asked in a round. */
@Path("/api/v1/respondent/lost-code")
@PermitAll
class LostCodeResource {

    private final LostCodes codes;

    LostCodeResource(LostCodes codes) {
        this.codes = codes;
    }

    record Lost(@NotNull String email) {}

    @POST
    public Response ask(@Valid @NotNull Lost lost, @Context UriInfo here) {
        return codes.asked(lost.email(), here, Response.accepted());
    }
}
