package org.gapatlas.survey.http.form;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.Upload;
import org.gapatlas.survey.ListOutcome;
import org.gapatlas.survey.OwnNeeds;
import org.gapatlas.web.FormProof;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The page for those who keep their needs in a spreadsheet: it shows what a file would change before it changes anything. */
@Path("/answer/{workplace}/file")
@RolesAllowed(Roles.RESPONDENT)
@Produces(MediaType.TEXT_HTML)
@Blocking
class FileResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SAVE = "save";

    /** More sentences than this help nobody at once. */
    private static final int MOST_TOLD = 50;

    private final Sittings sittings;
    private final Shells shells;
    private final OwnNeeds needs;
    private final FormProof proof;

    FileResource(Sittings sittings, Shells shells, OwnNeeds needs, FormProof proof) {
        this.sittings = sittings;
        this.shells = shells;
        this.needs = needs;
        this.proof = proof;
    }

    @GET
    public Response show(String workplace, @Context SecurityContext who) {
        return sittings.to(who, workplace, sitting -> Response.ok(page(sitting)).build());
    }

    @GET
    @Path("needs.xlsx")
    @Produces(XLSX)
    public Response download(String workplace, @Context SecurityContext who) {
        return sittings.to(
                who,
                workplace,
                sitting -> Response.ok(
                                (StreamingOutput) out -> needs.write(sitting.own(), sitting.language(), out), XLSX)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"needs.xlsx\"")
                        .build());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            String workplace,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String go,
            @RestForm(FormProof.FIELD) @Nullable String word,
            @Context SecurityContext who) {
        return sittings.to(who, workplace, sitting -> {
            if (!proof.holds(word)) return again(403, sitting, "note.expired");
            if (file == null || file.fileName().isBlank()) return again(422, sitting, "file.none");
            return take(sitting, new Upload(file.fileName(), file.uploadedFile()), SAVE.equals(go));
        });
    }

    private Response take(Sitting sitting, Upload upload, boolean save) {
        return needs.take(sitting.own(), upload, !save)
                .fold(
                        taken -> Response.ok(page(sittings.again(sitting), taken, save))
                                .build(),
                        refused -> Response.status(422)
                                .entity(page(sitting, "", rows(sitting, refused.findings()), false, false))
                                .build(),
                        barred -> again(409, sitting, "note.not-kept"));
    }

    private Response again(int status, Sitting sitting, String note) {
        return Response.status(status)
                .entity(page(sitting, "", List.of(), false, false, sitting.say(note)))
                .build();
    }

    private FilePage page(Sitting sitting) {
        return page(sitting, "", List.of(), false, false);
    }

    private FilePage page(Sitting sitting, ListOutcome.Taken taken, boolean saved) {
        String counts = sitting.say(
                "file.counts",
                Map.of(
                        "read", taken.read(),
                        "created", taken.created(),
                        "updated", taken.updated(),
                        "unchanged", taken.unchanged(),
                        "removed", taken.removed()));
        return page(sitting, counts, rows(sitting, taken.issues()), !saved, saved);
    }

    private FilePage page(
            Sitting sitting, String counts, List<FilePage.Row> faults, boolean tried, boolean saved, String... notes) {
        return new FilePage(
                shells.of(sitting, null, List.of(), notes),
                sitting.to("/file"),
                sitting.to("/file/needs.xlsx"),
                counts,
                faults,
                tried,
                saved,
                sitting.to("/" + sitting.sections().get(0).id()));
    }

    private static List<FilePage.Row> rows(Sitting sitting, List<Finding> findings) {
        return findings.stream()
                .limit(MOST_TOLD)
                .map(each -> row(sitting, each))
                .toList();
    }

    private static FilePage.Row row(Sitting sitting, Finding finding) {
        Map<String, Object> params = finding.params();
        String place = params.containsKey("row") && params.containsKey("column")
                ? sitting.say("file.row", Map.of("row", params.get("row"), "column", params.get("column")))
                : "";
        return new FilePage.Row(place, Faults.sentence(finding, sitting.frame().words()));
    }
}
