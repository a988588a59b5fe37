package org.gapatlas.survey;

import java.time.Instant;
import org.gapatlas.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * A workplace's case in a round: where it stands and what it has said, the draft where there is one.
 *
 * @param bucket of its enterprise group
 * @param revision the number of its last answer; 0 while there is none
 * @param version counts every change, so that a reader can tell whether what it saw still stands
 * @param email the contact's address; kept apart from the answers
 * @param savedAt when the draft was last saved; null where there is none
 */
public record CaseFile(
        String workplace,
        String name,
        int bucket,
        CaseState state,
        int revision,
        long version,
        ResponseForm form,
        @Nullable String email,
        @Nullable Instant savedAt) {

    /** What a writer must have seen last, as {@code If-Match} quotes it. */
    public String tag() {
        return String.valueOf(version);
    }

    /** After one more change. */
    CaseFile with(CaseState other, Separated said) {
        return new CaseFile(workplace, name, bucket, other, revision, version + 1, said.form(), said.email(), savedAt);
    }

    /** The same case, showing another response: one that was sent in. */
    public CaseFile showing(ResponseForm other) {
        return new CaseFile(workplace, name, bucket, state, revision, version, other, email, savedAt);
    }

    /** As its respondent sees it: the contact's address among the answers. */
    CaseFile whole(Questionnaire questionnaire) {
        if (email == null) return this;
        var whole = questionnaire
                .findContact()
                .map(contact -> form.withMissing(contact.id(), email))
                .orElse(form);
        return new CaseFile(workplace, name, bucket, state, revision, version, whole, email, savedAt);
    }
}
