package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.gapatlas.access.Roles;

/** The answers of a round as files that a link of the desk can bring; the same as the API's. */
@Path("/desk/rounds/{round}")
@RolesAllowed(Roles.ANALYST)
class AnswerFilesResource {

    private final ResponsesResource responses;

    AnswerFilesResource(ResponsesResource responses) {
        this.responses = responses;
    }

    @GET
    @Path("answers.csv")
    public Response csv(String round) {
        return named(responses.csv(round), round + "-answers.csv");
    }

    @GET
    @Path("answers.xlsx")
    public Response xlsx(String round) {
        return named(responses.xlsx(round), round + "-answers.xlsx");
    }

    private static Response named(Response answer, String name) {
        return Response.fromResponse(answer)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
