package org.gapatlas.survey.http.form;

import java.util.List;
import java.util.Map;
import org.gapatlas.web.Frame;
import org.gapatlas.web.StaticFile;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page of the form.
 *
 * @param title of the questionnaire
 * @param proof the hidden word of the page's forms
 * @param steps null for pages outside the steps
 * @param saved what is said about saving; empty for nothing
 * @param faults the summary on top, with links
 * @param notes what else is to be told on top
 * @param workplace for the links of this page; empty before one is chosen
 * @param until when the round closes, in words; empty where that is not known
 */
record Shell(
        Frame frame,
        String title,
        String proof,
        @Nullable Steps steps,
        String saved,
        List<Faults.Line> faults,
        List<String> notes,
        String workplace,
        String until) {

    private static final String SCRIPT = StaticFile.address("/static/answer.js");

    /** The text of a key of the room {@code form}. */
    public String say(String key) {
        return frame.words().say("form." + key);
    }

    public String say(String key, String name, Object value) {
        return frame.words().say("form." + key, Map.of(name, value));
    }

    /** How many things are to be mended, as the summary's heading says it. */
    public String faultsTitle() {
        return faults.size() == 1 ? say("faults.one") : say("faults.many", "count", faults.size());
    }

    /** Which step of how many. */
    public String position() {
        return steps == null
                ? ""
                : frame.words().say("form.step.of", Map.of("number", steps.number(), "count", steps.count()));
    }

    /** A page of this workplace, in the language that is read. */
    public String to(String rest) {
        return frame.to("/answer/" + workplace + rest);
    }

    /** Where the script lies. */
    public String script() {
        return SCRIPT;
    }
}
