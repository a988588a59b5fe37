package org.gapatlas.questionnaire.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.function.Function;
import org.gapatlas.access.Roles;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.Questionnaires;
import org.gapatlas.questionnaire.TextSheet;
import org.gapatlas.questionnaire.Translations;
import org.gapatlas.questionnaire.Wording;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The versions of a questionnaire: read by machines and translators, added by stewards, never changed. */
@Path("/api/v1/surveys/{survey}/versions")
class VersionResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Questionnaires questionnaires;
    private final Translations translations;
    private final Publications publications;
    private final Problems problems;

    VersionResource(
            Questionnaires questionnaires, Translations translations, Publications publications, Problems problems) {
        this.questionnaires = questionnaires;
        this.translations = translations;
        this.publications = publications;
        this.problems = problems;
    }

    @POST
    @RolesAllowed(Roles.STEWARD)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response publish(
            String survey,
            @RestForm @Nullable FileUpload questionnaire,
            @RestForm @Nullable FileUpload texts,
            @RestForm @Nullable Boolean dryRun) {
        return publications.answer(survey, questionnaire, texts, Boolean.TRUE.equals(dryRun));
    }

    @GET
    @Path("{version}")
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    @Produces(MediaType.APPLICATION_JSON)
    public Response bundle(String survey, String version, @Context Request request) {
        return questionnaires
                .find(survey, version)
                .map(found -> bundle(found, request))
                .orElseGet(() -> missing(survey, version));
    }

    @POST
    @Path("{version}/texts")
    @RolesAllowed(Roles.STEWARD)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response reword(
            String survey, String version, @RestForm @Nullable FileUpload texts, @RestForm @Nullable Boolean dryRun) {
        return publications
                .answerTexts(survey, version, texts, Boolean.TRUE.equals(dryRun))
                .orElseGet(() -> missing(survey, version));
    }

    @GET
    @Path("{version}/texts.csv")
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public Response csv(String survey, String version) {
        return texts(survey, version, "csv", "text/csv;charset=UTF-8", TextSheet::csv);
    }

    @GET
    @Path("{version}/texts.xlsx")
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public Response xlsx(String survey, String version) {
        return texts(survey, version, "xlsx", XLSX, texts -> (StreamingOutput) out -> TextSheet.xlsx(texts, out));
    }

    private Response texts(String survey, String version, String ending, String type, Function<Wording, Object> form) {
        return translations
                .find(survey, version)
                .map(texts -> Response.ok(form.apply(texts), type)
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"%s-%s-texts.%s\"".formatted(survey, version, ending))
                        .build())
                .orElseGet(() -> missing(survey, version));
    }

    /** A bundle never changes, so its fingerprint is its tag for ever. */
    private static Response bundle(Questionnaire questionnaire, Request request) {
        var tag = new EntityTag(questionnaire.hash());
        var known = request.evaluatePreconditions(tag);
        return known != null
                ? known.build()
                : Response.ok(questionnaire.bundle()).tag(tag).build();
    }

    private Response missing(String survey, String version) {
        return problems.missing("/surveys/" + survey + "/versions/" + version);
    }
}
