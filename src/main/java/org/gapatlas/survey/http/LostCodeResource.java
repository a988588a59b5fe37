package org.gapatlas.survey.http;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.gapatlas.survey.Mailings;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Tries;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** For somebody who has lost the code. The answer is always the same, so that nobody learns who is asked in a round. */
@Path("/")
@PermitAll
class LostCodeResource {

    private static final String PAGE = "/answer/lost-code";

    private final Mailings mailings;
    private final Background background;
    private final FormAddress address;
    private final Tries tries;
    private final Frames frames;
    private final FormProof proof;

    LostCodeResource(
            Mailings mailings,
            Background background,
            FormAddress address,
            Tries tries,
            Frames frames,
            FormProof proof) {
        this.mailings = mailings;
        this.background = background;
        this.address = address;
        this.tries = tries;
        this.frames = frames;
        this.proof = proof;
    }

    record Lost(@NotNull String email) {}

    @POST
    @Path("api/v1/respondent/lost-code")
    public Response ask(@Valid @NotNull Lost lost, @Context UriInfo here) {
        return asked(lost.email(), here, Response.accepted());
    }

    @GET
    @Path("answer/lost-code")
    @Produces(MediaType.TEXT_HTML)
    public Response form(@RestQuery @Nullable String asked) {
        return Response.ok(page(asked != null)).build();
    }

    @POST
    @Path("answer/lost-code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response ask(
            @RestForm @Nullable String email, @RestForm(FormProof.FIELD) @Nullable String word, @Context UriInfo here) {
        Frame frame = frame();
        if (!proof.holds(word))
            return Response.seeOther(URI.create(frame.to(PAGE))).build();
        return asked(
                Objects.requireNonNullElse(email, ""),
                here,
                Response.seeOther(URI.create(frame.to(PAGE + "?asked=yes"))));
    }

    /** Every request costs a try: asking for others must not become a way to flood their mailboxes. */
    private Response asked(String email, UriInfo here, Response.ResponseBuilder answer) {
        String base = address.base(here);
        return tries.of(Optional::empty, () -> {
            background.run(() -> mailings.findLostCode(email.strip(), base));
            return answer.build();
        });
    }

    private LostCodePage page(boolean asked) {
        return new LostCodePage(frame(), proof.word(), asked);
    }

    private Frame frame() {
        return frames.of("lost-code.title", "/answer");
    }
}
