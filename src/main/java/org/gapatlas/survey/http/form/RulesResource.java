package org.gapatlas.survey.http.form;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.http.Bundle;

/**
 * What the page's script needs to know which questions are asked and which answers contradict each other: the questionnaire,
 * and what is stored. No rule asks for the contact's address, so it stays here.
 */
@Path("/answer/{workplace}/rules.json")
@Blocking
class RulesResource {

    private final Sittings sittings;
    private final Bundle bundle;

    RulesResource(Sittings sittings, Bundle bundle) {
        this.sittings = sittings;
        this.bundle = bundle;
    }

    record Rules(Bundle.Localised bundle, Stored response) {}

    record Stored(
            Map<String, Object> answers,
            Map<String, Map<String, Map<String, Object>>> lists,
            Map<String, Object> previous) {}

    @GET
    @RolesAllowed(Roles.RESPONDENT)
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(String workplace, @Context SecurityContext who) {
        return sittings.to(
                who,
                workplace,
                sitting -> Response.ok(new Rules(
                                bundle.of(sitting.round(), sitting.questionnaire(), sitting.language()),
                                stored(sitting)))
                        .cacheControl(CacheControl.valueOf("no-store"))
                        .build());
    }

    private static Stored stored(Sitting sitting) {
        var answers = new LinkedHashMap<>(sitting.form().answers());
        sitting.questionnaire().findContact().ifPresent(contact -> answers.remove(contact.id()));
        return new Stored(
                answers, sitting.form().lists(), sitting.view().previous().answers());
    }
}
