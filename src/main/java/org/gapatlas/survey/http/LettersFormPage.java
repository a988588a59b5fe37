package org.gapatlas.survey.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.gapatlas.web.Frame;

/**
 * Where letters are asked for.
 *
 * @param path of the round's page
 * @param letters where the form prints letters
 * @param table where it makes a table
 * @param without how many workplaces have no code yet
 * @param faults what was wrong with the form, in words
 */
@CheckedTemplate(basePath = "survey", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LettersFormPage(
        Frame frame,
        String path,
        String letters,
        String table,
        String round,
        int without,
        String proof,
        List<String> faults)
        implements TemplateInstance {}
