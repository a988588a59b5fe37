package org.gapatlas.reporting.http;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.gapatlas.web.Frames;

/** The page about the service. */
@Path("/about")
class AboutResource {

    private final Frames frames;

    AboutResource(Frames frames) {
        this.frames = frames;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance about() {
        return new AboutPage(frames.of("about.title", "/about"));
    }
}
