package org.gapatlas.gap.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.gapatlas.gap.FitNeed;
import org.gapatlas.gap.MatchExplanation;
import org.gapatlas.gap.ProgrammeFit;
import org.gapatlas.gap.ProgrammeFits;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Page;
import org.gapatlas.web.Problems;
import org.gapatlas.web.Visitor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How well programmes answer a need, for anyone: it is made of public programmes and the taxonomy alone, of no answers. */
@Path("/api/v1/programmes/fit")
@PermitAll
class FitResource {

    private final ProgrammeFits fits;
    private final Taxonomy taxonomy;
    private final Clock clock;
    private final Problems problems;
    private final Visitor visitor;

    FitResource(ProgrammeFits fits, Taxonomy taxonomy, Clock clock, Problems problems, Visitor visitor) {
        this.fits = fits;
        this.taxonomy = taxonomy;
        this.clock = clock;
        this.problems = problems;
        this.visitor = visitor;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(
            @BeanParam FitParameters given, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer size) {
        var reader = new FitReader(taxonomy, clock);
        return reader.read(given)
                .map(need -> Response.ok(page(need, Page.of(cursor, size))).build())
                .orElseGet(() -> problems.refused(reader.findings()));
    }

    private ItemList<FitItem> page(FitNeed need, Page page) {
        var explanation = new MatchExplanation(taxonomy, visitor.words());
        ItemList<ProgrammeFit> found = ItemList.page(fits.of(need), page);
        return new ItemList<>(
                found.items().stream()
                        .map(fit -> FitItem.of(fit, explanation, visitor.language()))
                        .toList(),
                found.total(),
                found.next());
    }
}
