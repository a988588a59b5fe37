package org.gapatlas.gap.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gapatlas.gap.Release;
import org.gapatlas.gap.ReleaseHead;
import org.gapatlas.gap.Releases;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Page;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Releases: open to everybody, and only what was released. */
@Path("/api/v1/releases")
@PermitAll
class ReleaseResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final Releases releases;
    private final Taxonomy taxonomy;
    private final Problems problems;

    ReleaseResource(Releases releases, Taxonomy taxonomy, Problems problems) {
        this.releases = releases;
        this.taxonomy = taxonomy;
        this.problems = problems;
    }

    @GET
    public ItemList<ReleaseHead> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer size) {
        return ItemList.page(releases.listReleases(), Page.of(cursor, size));
    }

    @GET
    @Path("{id}")
    public Response get(String id, @RestQuery @Nullable String round) {
        return with(id, round, release -> Response.ok(ReleaseItem.of(release)).build());
    }

    @GET
    @Path("{id}/coverage")
    @Produces(MediaType.APPLICATION_JSON)
    public Response coverage(
            String id,
            @RestQuery @Nullable String round,
            @BeanParam GapParameters given,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer size) {
        return rows(
                id,
                round,
                given,
                (release, rows) ->
                        Response.ok(ItemList.page(rows, Page.of(cursor, size))).build());
    }

    @GET
    @Path("{id}/coverage")
    @Produces(CSV)
    public Response coverageAsCsv(String id, @RestQuery @Nullable String round, @BeanParam GapParameters given) {
        return rows(id, round, given, ReleaseResource::csv);
    }

    /** The same as a plain link, for browsers that cannot say what they accept. */
    @GET
    @Path("{id}/coverage.csv")
    public Response coverageCsv(String id, @RestQuery @Nullable String round, @BeanParam GapParameters given) {
        return rows(id, round, given, ReleaseResource::csv);
    }

    private static Response csv(Release release, List<PublishedItem> rows) {
        return Response.ok(PublishedCsv.of(rows), CSV)
                .header("Content-Disposition", "attachment; filename=\"gapatlas-" + release.id() + ".csv\"")
                .build();
    }

    private Response rows(
            String id,
            @Nullable String round,
            GapParameters given,
            BiFunction<Release, List<PublishedItem>, Response> answer) {
        return with(id, round, release -> {
            var selection = new ReleasedSelection(release, taxonomy);
            List<PublishedItem> rows = selection.rows(given);
            return selection.findings().isEmpty()
                    ? answer.apply(release, rows)
                    : problems.refused(selection.findings());
        });
    }

    private Response with(String id, @Nullable String round, Function<Release, Response> answer) {
        Optional<Release> release =
                id.equals("latest") ? releases.findLatest(Optional.ofNullable(round)) : releases.find(id);
        return release.map(answer).orElseGet(() -> problems.missing("/releases/" + id));
    }
}
