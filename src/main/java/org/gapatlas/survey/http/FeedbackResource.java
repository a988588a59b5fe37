package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.Feedback;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Visitor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Something back for a respondent's trouble: programmes near it, and its answer beside others'. */
@Path("/api/v1/respondent")
@RolesAllowed(Roles.RESPONDENT)
class FeedbackResource {

    private final Feedback feedback;
    private final RespondentDoor door;
    private final Visitor visitor;

    FeedbackResource(Feedback feedback, RespondentDoor door, Visitor visitor) {
        this.feedback = feedback;
        this.door = door;
        this.visitor = visitor;
    }

    @GET
    @Path("programmes")
    public Response programmes(@RestQuery @Nullable String workplace, @Context SecurityContext who) {
        return door.toWhole(
                who,
                workplace,
                guest -> Response.ok(
                                ItemList.of(feedback.programmes(guest.round(), guest.workplace(), visitor.language())))
                        .build());
    }

    @GET
    @Path("comparison")
    public Response comparison(@RestQuery @Nullable String workplace, @Context SecurityContext who) {
        return door.toWhole(
                who,
                workplace,
                guest -> Response.ok(ItemList.of(feedback.comparison(guest.round(), guest.workplace())))
                        .build());
    }
}
