package org.gapatlas.survey;

/** Which audit chain an act belongs to. */
final class Chains {

    private Chains() {}

    /** What is done to the round as a whole. */
    static String of(Round round) {
        return "round/" + round.id();
    }

    /** What happens to an invitation: in the chains of the workplaces, spread by its id. */
    static String of(Round round, Invitation invitation) {
        return of(round, Buckets.of(invitation.id()));
    }

    /** What a workplace does: one chain a bucket, so that submissions do not all wait for the same lock. */
    static String of(Round round, int bucket) {
        return "round/" + round.id() + "/" + bucket;
    }
}
