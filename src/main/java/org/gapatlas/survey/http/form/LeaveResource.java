package org.gapatlas.survey.http.form;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.gapatlas.access.Sessions;
import org.gapatlas.access.Token;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.TokenCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Ends a session of the form; what was written stays saved. */
@Path("/answer/leave")
@PermitAll
@Blocking
class LeaveResource {

    private final Sessions sessions;
    private final Sittings sittings;
    private final FormProof proof;
    private final RoutingContext request;

    LeaveResource(Sessions sessions, Sittings sittings, FormProof proof, RoutingContext request) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.proof = proof;
        this.request = request;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(@RestForm(FormProof.FIELD) @Nullable String word) {
        if (proof.holds(word)) {
            TokenCookie.FORM.find(request).map(Token::of).ifPresent(sessions::end);
            TokenCookie.FORM.end(request);
        }
        return Response.seeOther(URI.create(sittings.frame().to("/answer"))).build();
    }
}
