package org.gapatlas.access.http;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.gapatlas.access.Bootstrap;
import org.gapatlas.access.Sessions;
import org.gapatlas.access.Token;
import org.gapatlas.web.Problems;
import org.gapatlas.web.Tries;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Path("/api/v1/sessions")
class SessionResource {

    private final Sessions sessions;
    private final Bootstrap bootstrap;
    private final Problems problems;
    private final Tries tries;

    SessionResource(Sessions sessions, Bootstrap bootstrap, Problems problems, Tries tries) {
        this.sessions = sessions;
        this.bootstrap = bootstrap;
        this.problems = problems;
        this.tries = tries;
    }

    record SignIn(@NotNull String user, @NotNull String password) {}

    record Opened(String token, Instant expiresAt) {}

    @POST
    @PermitAll
    public Response signIn(@Valid @NotNull SignIn who) {
        return tries.of(
                () -> bootstrap
                        .find(who.user(), who.password())
                        .map(sessions::open)
                        .map(open -> Response.status(201)
                                .entity(new Opened(open.token().reveal(), open.expiresAt()))
                                .build()),
                () -> problems.answer(401, "wrong-password"));
    }

    @DELETE
    @Path("current")
    @Authenticated
    public Response signOut(@HeaderParam("Authorization") @Nullable String bearer) {
        if (bearer != null) sessions.end(Token.of(bearer.replaceFirst("(?i)^Bearer\\s+", "")));
        return Response.noContent().build();
    }
}
