package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Digest;
import org.gapatlas.kernel.Language;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.survey.Drafts;
import org.gapatlas.survey.Invitations;
import org.gapatlas.survey.Round;
import org.gapatlas.web.Visitor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a respondent is asked. A client that has it already is told so. */
@Path("/api/v1/respondent/questionnaire")
class QuestionnaireResource {

    private final Drafts drafts;
    private final Bundle bundle;
    private final RespondentDoor door;
    private final Visitor visitor;

    QuestionnaireResource(Drafts drafts, Bundle bundle, RespondentDoor door, Visitor visitor) {
        this.drafts = drafts;
        this.bundle = bundle;
        this.door = door;
        this.visitor = visitor;
    }

    @GET
    @RolesAllowed(Roles.RESPONDENT)
    public Response read(
            @RestQuery @Nullable String workplace, @Context SecurityContext who, @Context Request request) {
        return door.to(who, workplace, guest -> bundle(guest, request));
    }

    private Response bundle(Invitations.Guest guest, Request request) {
        Questionnaire questionnaire = drafts.questionnaire(guest.round());
        EntityTag tag = tag(guest.round(), questionnaire, visitor.language());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        var answer = known == null ? Response.ok(bundle.of(guest.round(), questionnaire, visitor.language())) : known;
        return answer.tag(tag)
                .cacheControl(CacheControl.valueOf("private, no-cache"))
                .header(HttpHeaders.CONTENT_LANGUAGE, visitor.language().tag())
                .build();
    }

    private static EntityTag tag(Round round, Questionnaire questionnaire, Language language) {
        return new EntityTag(new Digest()
                .add(questionnaire.hash())
                .add(language.tag())
                .add(round.id())
                .add(round.referenceDate().toString())
                .hex()
                .substring(0, 32));
    }
}
