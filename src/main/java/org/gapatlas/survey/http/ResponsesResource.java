package org.gapatlas.survey.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gapatlas.access.Roles;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.sheets.CsvOut;
import org.gapatlas.sheets.XlsxOut;
import org.gapatlas.survey.AnswerRow;
import org.gapatlas.survey.Drafts;
import org.gapatlas.survey.Responses;
import org.gapatlas.survey.Round;
import org.jspecify.annotations.Nullable;

/** Every current answer as a long table: for analysts, without contacts, however many there are. */
@Path("/api/v1/rounds/{round}/responses")
@RolesAllowed(Roles.ANALYST)
class ResponsesResource {

    private static final List<String> HEADER = List.of(
            "workplace",
            "revision",
            "received_at",
            "list",
            "item",
            "role",
            "question",
            "year",
            "value",
            "missing",
            "prefilled");

    private final Responses responses;
    private final Drafts drafts;
    private final RoundDoor door;
    private final ObjectMapper json;

    ResponsesResource(Responses responses, Drafts drafts, RoundDoor door, ObjectMapper json) {
        this.responses = responses;
        this.drafts = drafts;
        this.door = door;
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(String round) {
        return stream(round, MediaType.APPLICATION_JSON, found -> out -> {
            try (var text = json.createGenerator(out)) {
                text.writeStartObject();
                text.writeArrayFieldStart("items");
                responses.each(found, row -> write(text, row));
                text.writeEndArray();
                text.writeEndObject();
            }
        });
    }

    @GET
    @Produces(Spool.CSV_WHEN_ASKED)
    public Response csv(String round) {
        return stream(round, Spool.CSV + ";charset=UTF-8", found -> out -> {
            try (var table = new CsvOut(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                table.row(HEADER);
                responses.each(found, row -> table.row(cells(row)));
            }
        });
    }

    /** The long table, then the same answers wide: a sheet for the single questions and one for each list. */
    @GET
    @Produces(Spool.XLSX_WHEN_ASKED)
    public Response xlsx(String round) {
        return stream(round, Spool.XLSX, found -> out -> {
            try (var table = new XlsxOut(out, "responses", HEADER)) {
                responses.each(found, row -> table.row(cells(row)));
                Questionnaire questionnaire = drafts.questionnaire(found);
                wide(table, found, "answers", "", questionnaire.questions());
                for (QuestionList list : questionnaire.lists())
                    wide(table, found, list.id(), list.id(), list.questions());
            }
        });
    }

    private void wide(XlsxOut table, Round round, String sheet, String list, List<Question> questions) {
        var columns = WideAnswers.columns(questions, round.horizon().years());
        var wide = new WideAnswers(list, columns, table::row);
        table.next(sheet, wide.header());
        responses.each(round, wide::add);
        wide.flush();
    }

    private static void write(JsonGenerator text, AnswerRow row) {
        try {
            text.writePOJO(row);
        } catch (IOException e) {
            throw new UncheckedIOException("The reader has gone.", e);
        }
    }

    private Response stream(String round, String type, Function<Round, StreamingOutput> writer) {
        return door.to(round, found -> Response.ok(writer.apply(found), type).build());
    }

    private static List<@Nullable Object> cells(AnswerRow row) {
        return Arrays.asList(
                row.workplace(),
                row.revision(),
                row.receivedAt(),
                row.list(),
                row.item(),
                row.role(),
                row.question(),
                row.year(),
                row.value(),
                row.missing(),
                row.prefilled());
    }
}
