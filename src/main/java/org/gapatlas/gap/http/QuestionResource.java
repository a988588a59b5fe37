package org.gapatlas.gap.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.gapatlas.access.Roles;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.gap.FunnelStep;
import org.gapatlas.gap.GapRun;
import org.gapatlas.gap.GapRuns;
import org.gapatlas.gap.ProgrammeFunnel;
import org.gapatlas.gap.WhiteSpot;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Questions that planners ask every week, each one call to an analysis. */
@Path("/api/v1/analyses/{id}")
@RolesAllowed(Roles.ANALYST)
class QuestionResource {

    private final GapRuns runs;
    private final Problems problems;

    QuestionResource(GapRuns runs, Problems problems) {
        this.runs = runs;
        this.problems = problems;
    }

    record StepItem(String step, double heads, double rate, String source, String basis) {
        static StepItem of(FunnelStep step) {
            return new StepItem(step.step().word(), step.heads(), step.rate(), step.source(), step.basis());
        }
    }

    record FunnelItem(String programme, String title, List<StepItem> steps) {
        static FunnelItem of(ProgrammeFunnel funnel) {
            return new FunnelItem(
                    funnel.programme().id(),
                    funnel.programme().titleIn("en"),
                    funnel.steps().stream().map(StepItem::of).toList());
        }
    }

    /** The seat-to-hire funnel of a programme with the assumptions it rests on. */
    @GET
    @Path("funnel")
    public Response funnel(String id, @RestQuery @Nullable String programme) {
        return with(id, run -> {
            List<ProgrammeFunnel> funnels = runs.funnels(run);
            return funnels.stream()
                    .filter(funnel -> funnel.programme().id().equals(programme))
                    .findFirst()
                    .map(funnel -> Response.ok(FunnelItem.of(funnel)).build())
                    .orElseGet(() -> unknownProgramme(programme, funnels));
        });
    }

    /** Roles that are needed in a year and that no programme educates for. */
    @GET
    @Path("white-spots")
    public Response whiteSpots(String id, @RestQuery @Nullable Integer year) {
        return with(id, run -> {
            List<Integer> years = run.snapshot().answers().years();
            if (year == null || !years.contains(year))
                return problems.refused(List.of(UnknownCode.of(
                        "year",
                        String.valueOf(year),
                        years.stream().map(String::valueOf).toList())));
            List<WhiteSpot> spots = runs.whiteSpots(run, year);
            return Response.ok(ItemList.of(spots)).build();
        });
    }

    private Response unknownProgramme(@Nullable String programme, List<ProgrammeFunnel> funnels) {
        var ids = funnels.stream()
                .map(ProgrammeFunnel::programme)
                .map(Programme::id)
                .toList();
        return problems.refused(List.of(UnknownCode.of("programme", String.valueOf(programme), ids)));
    }

    private Response with(String id, Function<GapRun, Response> answer) {
        return runs.find(id).map(answer).orElseGet(() -> problems.missing("/analyses/" + id));
    }
}
