package org.gapatlas.survey.http.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Everything in one look before it is sent in.
 *
 * @param tag of the draft that is shown
 * @param key what this submission may be repeated with
 * @param doubts what must be confirmed, or is
 * @param ready whether nothing is left to mend
 * @param maySend whether this guest may send in at all; a colleague with one section may not
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CheckPage(
        Shell shell,
        String about,
        String action,
        String tag,
        String key,
        List<Field.Doubt> doubts,
        Summary summary,
        boolean ready,
        boolean maySend,
        String back)
        implements TemplateInstance {}
