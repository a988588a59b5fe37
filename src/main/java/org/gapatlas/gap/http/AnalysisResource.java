package org.gapatlas.gap.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gapatlas.access.Roles;
import org.gapatlas.gap.Cell;
import org.gapatlas.gap.CoverageCube;
import org.gapatlas.gap.CubeQuery;
import org.gapatlas.gap.GapRun;
import org.gapatlas.gap.GapRuns;
import org.gapatlas.gap.Mode;
import org.gapatlas.gap.Releases;
import org.gapatlas.gap.RunOrder;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Page;
import org.gapatlas.web.Problems;
import org.gapatlas.web.Visitor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Analyses: started, listed, asked, published. Only analysts see them. */
@Path("/api/v1/analyses")
@RolesAllowed(Roles.ANALYST)
class AnalysisResource {

    private static final List<String> MODES =
            Stream.of(Mode.values()).map(Mode::word).toList();

    private final GapRuns runs;
    private final Releases releases;
    private final Taxonomy taxonomy;
    private final Problems problems;
    private final SecurityIdentity caller;
    private final Visitor visitor;

    AnalysisResource(
            GapRuns runs,
            Releases releases,
            Taxonomy taxonomy,
            Problems problems,
            SecurityIdentity caller,
            Visitor visitor) {
        this.runs = runs;
        this.releases = releases;
        this.taxonomy = taxonomy;
        this.problems = problems;
        this.caller = caller;
        this.visitor = visitor;
    }

    @POST
    public Response start(@Valid @NotNull AnalysisOrder order) {
        return Mode.find(order.mode())
                .map(mode -> start(order.toOrder(mode)))
                .orElseGet(() -> problems.refused(List.of(UnknownCode.of("mode", order.mode(), MODES))));
    }

    private Response start(RunOrder order) {
        return runs.start(order, caller.getPrincipal().getName())
                .fold(
                        done -> Response.status(201).entity(item(done.run())).build(),
                        refused -> problems.refused(refused.findings()),
                        none -> problems.missing("/rounds/" + none.round()));
    }

    @GET
    public ItemList<AnalysisItem> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer size) {
        return ItemList.page(runs.listRuns().stream().map(this::item).toList(), Page.of(cursor, size));
    }

    @GET
    @Path("{id}")
    public Response get(String id) {
        return with(id, run -> Response.ok(item(run)).build());
    }

    @GET
    @Path("{id}/gaps")
    public Response gaps(
            String id,
            @BeanParam GapParameters given,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer size) {
        return with(id, run -> {
            var reader = new QueryReader(taxonomy, run.snapshot().answers().years());
            CubeQuery query = reader.read(given);
            return reader.findings().isEmpty()
                    ? Response.ok(page(runs.cube(run, query), Page.of(cursor, size)))
                            .build()
                    : problems.refused(reader.findings());
        });
    }

    @POST
    @Path("{id}:publish")
    public Response publish(String id) {
        return with(
                id,
                run -> Response.status(201)
                        .entity(ReleaseItem.of(
                                releases.publish(run, caller.getPrincipal().getName())))
                        .build());
    }

    private AnalysisItem item(GapRun run) {
        return AnalysisItem.of(run, runs.findings(run), visitor.words());
    }

    private static ItemList<GapItem> page(CoverageCube cube, Page page) {
        List<GapItem> items = cube.cells().entrySet().stream()
                .filter(e -> e.getValue() instanceof Cell.Measured)
                .map(e -> GapItem.of(e.getKey(), (Cell.Measured) e.getValue()))
                .toList();
        return ItemList.page(items, page);
    }

    private Response with(String id, Function<GapRun, Response> answer) {
        return runs.find(id).map(answer).orElseGet(() -> problems.missing("/analyses/" + id));
    }
}
