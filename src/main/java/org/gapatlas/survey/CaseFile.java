package org.gapatlas.survey;

import org.gapatlas.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * A workplace's case in a round: where it stands and what it has said, the draft where there is one.
 *
 * @param bucket of its enterprise group
 * @param revision the number of its last answer; 0 while there is none
 * @param version counts every change, so that a reader can tell whether what it saw still stands
 * @param email the contact's address; kept apart from the answers
 */
public record CaseFile(
        String workplace,
        String name,
        int bucket,
        CaseState state,
        int revision,
        long version,
        ResponseForm form,
        @Nullable String email) {

    /** What a writer must have seen last, as {@code If-Match} quotes it. */
    public String tag() {
        return String.valueOf(version);
    }

    /** After one more change. */
    CaseFile with(CaseState other, Separated said) {
        return new CaseFile(workplace, name, bucket, other, revision, version + 1, said.form(), said.email());
    }

    /** As its respondent sees it: the contact's address among the answers. */
    CaseFile whole(Questionnaire questionnaire) {
        if (email == null) return this;
        var whole = questionnaire
                .findContact()
                .map(contact -> form.withMissing(contact.id(), email))
                .orElse(form);
        return new CaseFile(workplace, name, bucket, state, revision, version, whole, email);
    }
}
