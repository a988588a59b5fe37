package org.gapatlas.survey.http.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Words;

/**
 * What is wrong on a page, in words, by field.
 *
 * @param byField one sentence a field
 */
record Faults(Map<String, String> byField) {

    static final Faults NONE = new Faults(Map.of());

    static Faults of(List<? extends Finding> findings, Words words) {
        var byField = new LinkedHashMap<String, String>();
        for (Finding finding : findings)
            byField.putIfAbsent(Names.fieldOf(finding.pointer()), sentence(finding, words));
        return new Faults(byField);
    }

    /** The form's own wording, which speaks to people; else what a machine would be told. */
    static String sentence(Finding finding, Words words) {
        String key = "form.fault." + finding.code();
        return words.find(key).map(text -> words.say(key, finding.params())).orElseGet(() -> words.say(finding));
    }

    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    /** The same as sentences of their own. */
    Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        byField.forEach((field, sentence) -> told.put(field, capital(sentence)));
        return told;
    }

    /** One line of the summary on top. */
    record Line(String href, String text) {

        /** The question and what is wrong with its answer, as one sentence. */
        static Line of(String href, String question, String fault) {
            return new Line(href, question.replaceAll("[?:]\\s*$", "") + ": " + fault);
        }
    }

    /** A sentence that follows nothing begins with a capital. */
    static String capital(String sentence) {
        return sentence.isEmpty() ? "" : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
