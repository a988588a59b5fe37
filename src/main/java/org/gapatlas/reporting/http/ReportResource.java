package org.gapatlas.reporting.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.gapatlas.access.Roles;
import org.gapatlas.gap.CubeQuery;
import org.gapatlas.gap.GapRun;
import org.gapatlas.gap.GapRuns;
import org.gapatlas.gap.Grouping;
import org.gapatlas.gap.ProgrammeFunnel;
import org.gapatlas.reporting.GapReport;
import org.gapatlas.reporting.ReportInput;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.web.Problems;
import org.gapatlas.web.Visitor;

/** The analysts' workbook as a download. */
@Path("/api/v1/analyses/{id}/report.xlsx")
@RolesAllowed(Roles.ANALYST)
class ReportResource {

    private final GapRuns runs;
    private final GapReport report;
    private final Taxonomy taxonomy;
    private final Problems problems;
    private final Visitor visitor;

    ReportResource(GapRuns runs, GapReport report, Taxonomy taxonomy, Problems problems, Visitor visitor) {
        this.runs = runs;
        this.report = report;
        this.taxonomy = taxonomy;
        this.problems = problems;
        this.visitor = visitor;
    }

    @GET
    public Response download(String id) {
        return runs.find(id).map(this::workbook).orElseGet(() -> problems.missing("/analyses/" + id));
    }

    private Response workbook(GapRun run) {
        List<ProgrammeFunnel> funnels = runs.funnels(run);
        var input = new ReportInput(
                run, runs.cube(run, CubeQuery.of(Grouping.USUAL)), funnels, taxonomy, runs.isIllustrative(run));
        var words = visitor.words();
        StreamingOutput file = out -> report.write(input, words, out);
        String name =
                "gapatlas-%s-%s.xlsx".formatted(run.round(), words.language().tag());
        return Response.ok(file, report.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
