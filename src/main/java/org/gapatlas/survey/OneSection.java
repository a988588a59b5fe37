package org.gapatlas.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gapatlas.questionnaire.Item;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.Section;
import org.jspecify.annotations.Nullable;

/** What a colleague with one section of the form sees and may change: its questions and its lists. */
record OneSection(Set<String> items) {

    /** Besides answers: the language that is written in, and the doubts that are stood by. */
    private static final Set<String> WHOLE_FORMS = Set.of("language", "confirmed");

    /** Empty for somebody who has the whole form. */
    static Optional<OneSection> of(Questionnaire questionnaire, @Nullable String section) {
        return Optional.ofNullable(section)
                .map(id -> new OneSection(questionnaire.findSection(id).stream()
                        .map(Section::items)
                        .flatMap(items -> items.stream().map(Item::id))
                        .collect(Collectors.toUnmodifiableSet())));
    }

    /** Whether a patch touches nothing else. */
    boolean covers(Map<String, ?> patch) {
        return patch.entrySet().stream()
                .allMatch(member -> WHOLE_FORMS.contains(member.getKey())
                        || (member.getValue() instanceof Map<?, ?> answers && items.containsAll(answers.keySet())));
    }

    /** The case with nothing but the section's answers in it. */
    CaseFile of(CaseFile file) {
        ResponseForm form = file.form();
        return file.showing(form.withAnswers(only(form.answers())).withLists(only(form.lists())));
    }

    private <T> Map<String, T> only(Map<String, T> all) {
        var own = new LinkedHashMap<>(all);
        own.keySet().retainAll(items);
        return own;
    }
}
