package org.gapatlas.survey;

/** What happens to an invitation; {@link States} says where it leads. */
enum InvitationEvent {
    /** Its letter or mail went out, or a reminder of it. */
    SEND,
    BOUNCE,
    OPEN,
    REVOKE,
    /** The round closes. */
    EXPIRE,
    /** The round opens again. */
    REVIVE
}
