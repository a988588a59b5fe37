package org.gapatlas.survey.http.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The workplaces that one person answers for, each with how far it has come. */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PlacesPage(Shell shell, List<Place> places) implements TemplateInstance {

    /** One of them. */
    record Place(String href, String name, String state) {}
}
