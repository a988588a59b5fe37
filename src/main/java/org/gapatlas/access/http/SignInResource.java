package org.gapatlas.access.http;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.gapatlas.access.Bootstrap;
import org.gapatlas.access.Sessions;
import org.gapatlas.access.Token;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.TokenCookie;
import org.gapatlas.web.Tries;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Signing in and out with a browser. */
@Path("/desk")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignInResource {

    private final Sessions sessions;
    private final Bootstrap bootstrap;
    private final Frames frames;
    private final FormProof proof;
    private final RoutingContext request;
    private final Tries tries;

    SignInResource(
            Sessions sessions,
            Bootstrap bootstrap,
            Frames frames,
            FormProof proof,
            RoutingContext request,
            Tries tries) {
        this.sessions = sessions;
        this.bootstrap = bootstrap;
        this.frames = frames;
        this.proof = proof;
        this.request = request;
        this.tries = tries;
    }

    @GET
    @Path("sign-in")
    public Response form() {
        return TokenCookie.DESK
                        .find(request)
                        .map(Token::of)
                        .flatMap(sessions::find)
                        .isPresent()
                ? goTo("/desk").build()
                : Response.ok(page("", "")).build();
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @RestForm @Nullable String user,
            @RestForm @Nullable String password,
            @RestForm(FormProof.FIELD) @Nullable String word) {
        String name = Objects.requireNonNullElse(user, "");
        if (!proof.holds(word))
            return Response.status(403)
                    .entity(page(name, frame().say("sign-in.expired")))
                    .build();
        return tries.of(
                () -> bootstrap
                        .find(name, Objects.requireNonNullElse(password, ""))
                        .map(sessions::open)
                        .map(open -> {
                            TokenCookie.DESK.set(request, open.token().reveal(), open.expiresAt());
                            return goTo("/desk").build();
                        }),
                () -> Response.status(401)
                        .entity(page(name, frame().say("sign-in.wrong")))
                        .build());
    }

    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(@RestForm(FormProof.FIELD) @Nullable String word) {
        if (!proof.holds(word)) return goTo("/desk").build();
        TokenCookie.DESK.find(request).map(Token::of).ifPresent(sessions::end);
        TokenCookie.DESK.end(request);
        return goTo("/").build();
    }

    private TemplateInstance page(String user, String fault) {
        return new SignInPage(frame(), proof.word(), user, fault);
    }

    private Response.ResponseBuilder goTo(String path) {
        return Response.seeOther(URI.create(frame().to(path)));
    }

    private Frame frame() {
        return frames.of("sign-in.title", "/desk/sign-in");
    }
}
