package org.gapatlas.survey;

/** What happens to a workplace's case; {@link States} says where it leads. */
enum CaseEvent {
    /** Its respondent changes the draft. */
    EDIT,
    SUBMIT,
    COMPLETE_BY_PHONE,
    HAVE_NO_NEEDS,
    LEAVE_SCOPE,
    REFUSE,
    /** A file brings its answer, whatever the round's state: it was given in time. */
    IMPORT,
    /** Staff put an answer right, with a reason; never while its respondent is revising it. */
    CORRECT,
    /** Another workplace of the round answered for the same people. */
    MERGE,
    /** Staff take back that there will be no answer. */
    RESTORE,
    /** The round closes. */
    CLOSE,
    /** The round opens again. */
    EXTEND;

    /** What leads to a state that a respondent, staff or a machine may ask for. */
    static CaseEvent towards(CaseState state) {
        return switch (state) {
            case SUBMITTED -> SUBMIT;
            case COMPLETED_BY_PHONE -> COMPLETE_BY_PHONE;
            case NO_NEEDS -> HAVE_NO_NEEDS;
            case OUT_OF_SCOPE -> LEAVE_SCOPE;
            case REFUSED -> REFUSE;
            case NOT_STARTED, IN_PROGRESS, IN_REVISION, CLOSED_PARTIAL ->
                throw new IllegalArgumentException("Nobody may ask for the state (%s).".formatted(state.word()));
        };
    }
}
