package org.gapatlas.survey.http;

import jakarta.annotation.security.PermitAll;
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
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The page for somebody who has lost the code. What follows is always the same, whoever asked. */
@Path("/answer/lost-code")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class LostCodePageResource {

    private static final String PAGE = "/answer/lost-code";

    private final LostCodes codes;
    private final Frames frames;
    private final FormProof proof;

    LostCodePageResource(LostCodes codes, Frames frames, FormProof proof) {
        this.codes = codes;
        this.frames = frames;
        this.proof = proof;
    }

    @GET
    public Response form(@RestQuery @Nullable String asked) {
        return Response.ok(new LostCodePage(frame(), proof.word(), asked != null))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @RestForm @Nullable String email, @RestForm(FormProof.FIELD) @Nullable String word, @Context UriInfo here) {
        Frame frame = frame();
        if (!proof.holds(word))
            return Response.seeOther(URI.create(frame.to(PAGE))).build();
        return codes.asked(
                Objects.requireNonNullElse(email, ""),
                here,
                Response.seeOther(URI.create(frame.to(PAGE + "?asked=yes"))));
    }

    private Frame frame() {
        return frames.of("lost-code.title", "/answer");
    }
}
