package org.gapatlas.gap.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.gapatlas.taxonomy.Taxonomy;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which programmes answer a need, as a page for anyone. */
@Path(FitPages.PLACE)
@PermitAll
class FitPageResource {

    private final FitPages pages;
    private final Taxonomy taxonomy;
    private final Clock clock;

    FitPageResource(FitPages pages, Taxonomy taxonomy, Clock clock) {
        this.pages = pages;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get(@BeanParam FitParameters asked, @RestQuery @Nullable String cursor) {
        FitParameters given = asked.withoutBlanks();
        if (given.isEmpty()) return Response.ok(pages.empty(given)).build();
        var reader = new FitReader(taxonomy, clock);
        return reader.read(given)
                .map(need -> Response.ok(pages.found(given, need, cursor)).build())
                .orElseGet(() -> Response.status(422)
                        .entity(pages.refused(given, reader))
                        .build());
    }
}
