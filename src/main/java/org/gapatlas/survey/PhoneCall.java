package org.gapatlas.survey;

import java.util.Optional;

/**
 * Somebody of the staff who fills the form in for a workplace while on the phone with it. Its name stands where an
 * invitation's id stands otherwise, so that every change says who wrote it; sessions are opened for it at the desk alone.
 *
 * @param user who holds the telephone
 */
public record PhoneCall(String round, String workplace, String user) {

    private static final String MARK = "phone";

    /** As the session and the audit log name it. */
    public String name() {
        return String.join("/", MARK, round, workplace, user);
    }

    /** The call of a name; empty for the id of an invitation, which holds no slash. */
    static Optional<PhoneCall> find(String name) {
        String[] parts = name.split("/", 4);
        return parts.length == 4 && parts[0].equals(MARK)
                ? Optional.of(new PhoneCall(parts[1], parts[2], parts[3]))
                : Optional.empty();
    }

    /** Where an answer that this actor sends in leaves the case. */
    static CaseEvent sending(String actor) {
        return find(actor).isPresent() ? CaseEvent.COMPLETE_BY_PHONE : CaseEvent.SUBMIT;
    }
}
