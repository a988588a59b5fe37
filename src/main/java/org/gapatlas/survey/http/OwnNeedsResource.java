package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Language;
import org.gapatlas.survey.Invitations;
import org.gapatlas.survey.ListOutcome;
import org.gapatlas.survey.OwnNeeds;
import org.gapatlas.web.Problem;
import org.gapatlas.web.Problems;
import org.gapatlas.web.Visitor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A workplace's own list of needs as a spreadsheet, down and up. */
@Path("/api/v1/respondent/needs.xlsx")
@RolesAllowed(Roles.RESPONDENT)
class OwnNeedsResource {

    private final OwnNeeds needs;
    private final RespondentDoor door;
    private final ResponseAnswers answers;
    private final Problems problems;
    private final Visitor visitor;

    OwnNeedsResource(OwnNeeds needs, RespondentDoor door, ResponseAnswers answers, Problems problems, Visitor visitor) {
        this.needs = needs;
        this.door = door;
        this.answers = answers;
        this.problems = problems;
        this.visitor = visitor;
    }

    record Done(int read, int created, int updated, int unchanged, int removed, List<Problem.Entry> issues) {}

    @GET
    @Produces(Spool.XLSX)
    public Response read(@RestQuery @Nullable String workplace, @Context SecurityContext who) {
        Language language = visitor.language();
        return door.to(
                who,
                workplace,
                guest -> Response.ok((StreamingOutput) out -> needs.write(guest, language, out), Spool.XLSX)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"needs.xlsx\"")
                        .build());
    }

    @PUT
    @Consumes({Spool.CSV, Spool.XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    public Response take(
            InputStream body,
            @RestQuery @Nullable String workplace,
            @RestQuery @Nullable Boolean dryRun,
            @Context HttpHeaders headers,
            @Context SecurityContext who) {
        return door.to(who, workplace, guest -> take(guest, body, headers.getMediaType(), Boolean.TRUE.equals(dryRun)));
    }

    private Response take(Invitations.Guest guest, InputStream body, MediaType type, boolean dryRun) {
        try (var spool = Spool.of(body, type, "needs")) {
            return needs.take(guest, spool.upload(), dryRun)
                    .fold(
                            this::taken,
                            refused -> problems.refused(refused.findings()),
                            barred -> answers.barred(guest.round(), barred.bar()));
        }
    }

    private Response taken(ListOutcome.Taken taken) {
        var issues = problems.problem(
                        422,
                        "refused",
                        taken.issues(),
                        Map.of("count", taken.issues().size()))
                .errors();
        return Response.ok(new Done(
                        taken.read(), taken.created(), taken.updated(), taken.unchanged(), taken.removed(), issues))
                .tag(new EntityTag(taken.current().tag()))
                .build();
    }
}
