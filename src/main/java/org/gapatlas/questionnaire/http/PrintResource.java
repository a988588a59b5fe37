package org.gapatlas.questionnaire.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import org.gapatlas.access.Roles;
import org.gapatlas.questionnaire.CodeLists;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.Questionnaires;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The blank form to print: for any workplace, or for one, whose name and reference day then stand in every question. */
@Path("/desk/questionnaires/{survey}/{version}/print")
@Produces(MediaType.TEXT_HTML)
class PrintResource {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int USUAL_YEARS = 4;
    private static final int USUAL_PANELS = 3;
    private static final int MOST_PANELS = 40;

    private final Questionnaires questionnaires;
    private final CodeLists codes;
    private final Frames frames;
    private final Problems problems;

    PrintResource(Questionnaires questionnaires, CodeLists codes, Frames frames, Problems problems) {
        this.questionnaires = questionnaires;
        this.codes = codes;
        this.frames = frames;
        this.problems = problems;
    }

    /**
     * @param items how many needs, or what else a list asks for, are printed
     */
    @GET
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public Response print(
            String survey,
            String version,
            @RestQuery @Nullable String workplace,
            @RestQuery @Nullable LocalDate day,
            @RestQuery @Nullable Integer items) {
        return questionnaires
                .find(survey, version)
                .map(found -> Response.ok(page(
                                found, Objects.requireNonNullElse(workplace, "").strip(), day, items))
                        .build())
                .orElseGet(() -> problems.missing("/desk/questionnaires/" + survey + "/" + version));
    }

    private PrintPage page(
            Questionnaire questionnaire, String workplace, @Nullable LocalDate day, @Nullable Integer items) {
        Frame frame = frames.of("desk.title", "/desk");
        var blanks = new Blanks(frame.words(), workplace, day);
        int panels = Math.max(1, Math.min(MOST_PANELS, Objects.requireNonNullElse(items, USUAL_PANELS)));
        BlankForm form = new BlankForms(questionnaire, codes, blanks, years(questionnaire), panels).form();
        return new PrintPage(frame.withTitle(form.title()), form);
    }

    /** The model leaves the horizon to the round; paper has none yet. */
    private static int years(Questionnaire questionnaire) {
        try {
            return JSON.readTree(questionnaire.bundle()).path("horizon_years").asInt(USUAL_YEARS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The bundle (%s) is not JSON.".formatted(questionnaire.hash()), e);
        }
    }
}
