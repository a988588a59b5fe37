package org.gapatlas.reporting.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.gap.Release;
import org.gapatlas.gap.Releases;
import org.gapatlas.kernel.Words;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Problems;
import org.gapatlas.web.Visitor;
import org.gapatlas.web.Writing;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The start page: the newest release, or the one that a link names. */
@Path("/")
class StartResource {

    private final Releases releases;
    private final StartViews views;
    private final Taxonomy taxonomy;
    private final Frames frames;
    private final Visitor visitor;
    private final Problems problems;

    StartResource(
            Releases releases, StartViews views, Taxonomy taxonomy, Frames frames, Visitor visitor, Problems problems) {
        this.releases = releases;
        this.views = views;
        this.taxonomy = taxonomy;
        this.frames = frames;
        this.visitor = visitor;
        this.problems = problems;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public Response start(
            @RestQuery @Nullable String measure,
            @RestQuery @Nullable String group,
            @RestQuery @Nullable String year,
            @RestQuery @Nullable String release) {
        Optional<Release> wanted = release == null ? releases.findLatest(Optional.empty()) : releases.find(release);
        if (wanted.isEmpty() && release == null)
            return Response.ok(new NothingYetPage(frames.of("nothing.title", "/")))
                    .build();
        var asked = new Choice.Asked(measure, group, year);
        return wanted.flatMap(found -> findPage(found, asked, release != null))
                .map(page -> Response.ok(page).build())
                .orElseGet(() -> problems.missing(visitor.here(visitor.language())));
    }

    private Optional<StartPage> findPage(Release release, Choice.Asked asked, boolean pinned) {
        var table = new ReleasedTable(release);
        return Choice.find(asked, table, taxonomy).map(choice -> {
            Frame frame = frames.of("nav.atlas", "/")
                    .withTitle(title(choice, visitor.words()))
                    .withNote(note(release, visitor.words()));
            return new StartPage(frame, views.of(table, choice, new Links(frame, release.id(), pinned)));
        });
    }

    private String title(Choice choice, Words words) {
        String group = taxonomy.roleGroups().get(choice.group()).name().in(words.language());
        return group + " " + choice.year();
    }

    private static String note(Release release, Words words) {
        String which = words.say(
                "pages.foot.release",
                Map.of(
                        "round", release.round(),
                        "release", release.id(),
                        "date", Writing.in(words.language()).date(release.publishedAt())));
        return release.illustrative() ? words.say("pages.foot.demonstration") + " " + which : which;
    }
}
