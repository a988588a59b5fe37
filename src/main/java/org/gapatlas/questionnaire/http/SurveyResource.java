package org.gapatlas.questionnaire.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.gapatlas.access.Roles;
import org.gapatlas.questionnaire.Questionnaires;
import org.gapatlas.web.ItemList;

/** The questionnaires that a round may ask. */
@Path("/api/v1/surveys")
class SurveyResource {

    private final Questionnaires questionnaires;

    SurveyResource(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    record SurveyItem(String id, String version, List<String> versions) {}

    @GET
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public ItemList<SurveyItem> list() {
        return ItemList.of(questionnaires.ids().stream().map(this::item).toList());
    }

    private SurveyItem item(String id) {
        List<String> versions = questionnaires.versionsOf(id);
        return new SurveyItem(id, versions.get(0), versions);
    }
}
