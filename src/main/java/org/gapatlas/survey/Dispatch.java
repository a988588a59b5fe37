package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sends single letters and keeps what became of each: sent, come back, or as if it had never been written. */
@ApplicationScoped
class Dispatch {

    private final MailingStore store;
    private final InvitationStore kept;
    private final Invitations invitations;
    private final Post post;
    private final Steps steps;
    private final Clock clock;

    Dispatch(MailingStore store, InvitationStore kept, Invitations invitations, Post post, Steps steps, Clock clock) {
        this.store = store;
        this.kept = kept;
        this.invitations = invitations;
        this.post = post;
        this.steps = steps;
        this.clock = clock;
    }

    /** Sends a letter about an invitation; one that is taken bears the mark, one that is refused has bounced. */
    Post.Outcome send(Letter letter, String invitation, InvitationStore.Mark mark, String actor) {
        Post.Outcome outcome = post.isOn() ? post.send(letter) : Post.Outcome.FAILED;
        if (outcome == Post.Outcome.TAKEN) mark(letter.round(), invitation, mark, actor);
        if (outcome == Post.Outcome.REFUSED) bounce(letter.round(), List.of(letter.address()), List.of(), actor);
        return outcome;
    }

    /** Gives an invitation a fresh code; empty where it no longer lives. */
    @Transactional
    Optional<InvitationCode> fresh(Round round, String invitation, String actor) {
        return kept.find(invitation).map(live -> invitations.refresh(round, live, actor));
    }

    @Transactional
    void mark(Round round, String invitation, InvitationStore.Mark mark, String actor) {
        kept.find(invitation)
                .ifPresent(live ->
                        kept.move(live, steps.take(round, live, InvitationEvent.SEND, actor), mark, clock.instant()));
    }

    /** Ends an invitation whose code nobody has seen, so that its workplaces count as uninvited again. */
    @Transactional
    void withdraw(Round round, String invitation, String actor) {
        kept.find(invitation)
                .ifPresent(live -> kept.revoke(round, live.workplaces(), clock.instant())
                        .forEach(ended -> steps.take(round, ended, InvitationEvent.REVOKE, actor)));
    }

    /** Notes that mail came back: to these addresses, or to the contacts of these workplaces. Tells which workplaces'. */
    @Transactional
    List<String> bounce(Round round, Collection<String> addresses, Collection<String> workplaces, String actor) {
        List<String> bounced = store.bounce(round, addresses, workplaces);
        bounced.stream()
                .flatMap(workplace -> kept.findOwn(round, workplace).stream())
                .filter(invitation -> States.INVITATION
                        .find(invitation.state(), InvitationEvent.BOUNCE)
                        .isPresent())
                .collect(Collectors.toMap(Invitation::id, each -> each, (a, b) -> a))
                .values()
                .forEach(invitation -> kept.move(
                        invitation,
                        steps.take(round, invitation, InvitationEvent.BOUNCE, actor),
                        InvitationStore.Mark.BOUNCED,
                        clock.instant()));
        return bounced;
    }
}
