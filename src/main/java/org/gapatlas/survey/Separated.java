package org.gapatlas.survey;

import java.util.Optional;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/** A response and the contact's address, taken out of it: the two are kept in different places. */
record Separated(ResponseForm form, @Nullable String email) {

    static Separated of(Questionnaire questionnaire, ResponseForm form) {
        Optional<String> contact = questionnaire.findContact().map(Question::id);
        if (contact.isEmpty()) return new Separated(form, null);
        Object email = form.answers().get(contact.get());
        return new Separated(form.without(contact.get()), email instanceof String text ? text : null);
    }
}
