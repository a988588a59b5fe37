package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The face of mail: invitations, reminders, lost codes. A reminder brings a fresh code, because only fingerprints of the old
 * one are kept; the old one goes on working, so that the letter on somebody's desk and the form that is open in somebody's
 * browser stay good. A code is stored before its mail goes out, and marked as sent only when the mail server has taken it.
 */
@ApplicationScoped
public class Mailings {

    /** Nobody is reminded more often than this. */
    private static final Duration PAUSE = Duration.ofDays(5);

    private final MailingStore store;
    private final Invitations invitations;
    private final RoundStore rounds;
    private final Post post;
    private final Dispatch dispatch;
    private final Clock clock;

    Mailings(
            MailingStore store, Invitations invitations, RoundStore rounds, Post post, Dispatch dispatch, Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.rounds = rounds;
        this.post = post;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    /** Whether there is a mail server; without one every count is nought. */
    public boolean isOn() {
        return post.isOn();
    }

    /** The workplaces that an invitation would go to: unfinished, with an address that works, and without a code. */
    @Transactional
    public List<Recipient> toInvite(Round round) {
        return reachable(round)
                .filter(recipient -> recipient.invitation() == null)
                .toList();
    }

    /**
     * The workplaces that a reminder would go to: invited and not finished.
     *
     * @param workplaces empty for all
     * @param force also those that were reminded within the last five days
     */
    @Transactional
    public List<Recipient> toRemind(Round round, Collection<String> workplaces, boolean force) {
        Instant since = clock.instant().minus(PAUSE);
        return reachable(round)
                .filter(recipient -> recipient.invitation() != null)
                .filter(recipient -> workplaces.isEmpty() || workplaces.contains(recipient.workplace()))
                .filter(recipient -> force
                        || recipient.remindedAt() == null
                        || recipient.remindedAt().isBefore(since))
                .toList();
    }

    /** Every workplace with its contact, for letters on paper. */
    @Transactional
    public List<Recipient> recipients(Round round) {
        return store.recipients(round);
    }

    /** The workplace with its contact. */
    @Transactional
    public Optional<Recipient> find(Round round, String workplace) {
        return store.find(round, workplace);
    }

    /** Notes that these codes went out as letters on paper. */
    @Transactional
    public void sentOnPaper(Round round, List<Invitation.Code> codes, String actor) {
        codes.stream()
                .map(Invitation.Code::invitation)
                .distinct()
                .forEach(invitation -> dispatch.mark(round, invitation, InvitationStore.Mark.SENT, actor));
    }

    /** How the runs of mails of a round ended, the newest first. */
    @Transactional
    public List<MailRun> runs(Round round) {
        return store.runs(round);
    }

    /**
     * Makes codes for these and mails them. A code whose letter was not taken is withdrawn: nobody has seen it, and the next
     * run writes to its workplaces again.
     */
    public MailRun invite(Round round, List<Recipient> recipients, String base, String actor) {
        Map<String, Recipient> byWorkplace = recipients.stream()
                .collect(Collectors.toMap(Recipient::workplace, each -> each, (a, b) -> a, LinkedHashMap::new));
        Map<String, List<Invitation.Code>> people = codes(round, byWorkplace.keySet(), actor).stream()
                .collect(Collectors.groupingBy(Invitation.Code::invitation, LinkedHashMap::new, Collectors.toList()));
        var tally = new MailTally();
        people.forEach((invitation, person) -> {
            List<Recipient> its = person.stream()
                    .flatMap(code -> Optional.ofNullable(byWorkplace.get(code.workplace())).stream())
                    .toList();
            var letter =
                    letter(Letter.Kind.INVITATION, round, its, person.get(0).code(), base);
            Post.Outcome outcome = send(letter, tally, invitation, InvitationStore.Mark.SENT, actor);
            if (outcome == Post.Outcome.FAILED) dispatch.withdraw(round, invitation, actor);
        });
        return kept(round, tally.run(Letter.Kind.INVITATION, clock.instant()));
    }

    /** Reminds these. */
    public MailRun remind(Round round, List<Recipient> recipients, String base, String actor) {
        return kept(
                round, mailFresh(Letter.Kind.REMINDER, InvitationStore.Mark.REMINDED, round, recipients, base, actor));
    }

    /** Mails a fresh code to a registered contact of an open round; to anybody else nothing. */
    public void findLostCode(String address, String base) {
        Map<String, List<Recipient>> byRound = own(address).stream()
                .filter(recipient -> recipient.invitation() != null && recipient.address() != null)
                .collect(Collectors.groupingBy(Recipient::round));
        byRound.forEach((id, recipients) -> open(id).ifPresent(round ->
                mailFresh(Letter.Kind.LOST_CODE, InvitationStore.Mark.SENT, round, recipients, base, "lost-code")));
    }

    /** Hands a section on and mails its code, where mail is set up; the code is told in any case. */
    public InvitationOutcome delegate(Invitations.Guest guest, String section, String address, String base) {
        InvitationOutcome outcome = invitations.delegate(guest, section, guest.invitation());
        if (!post.isOn() || !(outcome instanceof InvitationOutcome.Issued issued)) return outcome;
        Invitation.Code first = issued.codes().get(0);
        Set<String> own = guest.workplaces().stream().map(Workplace::id).collect(Collectors.toSet());
        List<Recipient> its = recipients(guest.round()).stream()
                .filter(recipient -> own.contains(recipient.workplace()))
                .toList();
        var letter = letter(Letter.Kind.DELEGATION, guest.round(), its, address, first.code(), base, section);
        return dispatch.send(letter, first.invitation(), InvitationStore.Mark.SENT, guest.invitation())
                        == Post.Outcome.TAKEN
                ? issued.byMail()
                : issued;
    }

    /** Notes that mail came back: to these addresses, or to the contacts of these workplaces. Tells which workplaces'. */
    public List<String> bounce(Round round, Collection<String> addresses, Collection<String> workplaces, String actor) {
        return dispatch.bounce(round, addresses, workplaces, actor);
    }

    private List<Invitation.Code> codes(Round round, Set<String> workplaces, String actor) {
        if (workplaces.isEmpty()) return List.of();
        return invitations
                .issue(round, List.copyOf(workplaces), false, actor)
                .fold(InvitationOutcome.Issued::codes, refused -> List.of());
    }

    private MailRun mailFresh(
            Letter.Kind kind,
            InvitationStore.Mark mark,
            Round round,
            List<Recipient> recipients,
            String base,
            String actor) {
        Map<String, List<Recipient>> people = recipients.stream()
                .collect(Collectors.groupingBy(
                        recipient -> String.valueOf(recipient.invitation()), LinkedHashMap::new, Collectors.toList()));
        var tally = new MailTally();
        people.forEach((invitation, its) -> dispatch.fresh(round, invitation, actor)
                .ifPresent(code -> send(letter(kind, round, its, code, base), tally, invitation, mark, actor)));
        return tally.run(kind, clock.instant());
    }

    private Post.Outcome send(
            Letter letter, MailTally tally, String invitation, InvitationStore.Mark mark, String actor) {
        Post.Outcome outcome =
                tally.isHopeless() ? Post.Outcome.FAILED : dispatch.send(letter, invitation, mark, actor);
        tally.count(outcome);
        return outcome;
    }

    @Transactional
    MailRun kept(Round round, MailRun run) {
        if (!run.isEmpty()) store.add(round, run);
        return run;
    }

    private static Letter letter(Letter.Kind kind, Round round, List<Recipient> its, InvitationCode code, String base) {
        String address = its.get(0).address();
        if (address == null)
            throw new IllegalArgumentException("A workplace without an address is not written to by mail.");
        return letter(kind, round, its, address, code, base, "");
    }

    private static Letter letter(
            Letter.Kind kind,
            Round round,
            List<Recipient> its,
            String address,
            InvitationCode code,
            String base,
            String section) {
        return new Letter(
                kind,
                address,
                Recipient.languageOf(its),
                round,
                its.stream().map(Recipient::name).toList(),
                base + "/answer#" + code.reveal(),
                section);
    }

    private java.util.stream.Stream<Recipient> reachable(Round round) {
        return recipients(round).stream().filter(Recipient::isReachable);
    }

    @Transactional
    List<Recipient> own(String address) {
        return store.recipientsOf(address);
    }

    @Transactional
    Optional<Round> open(String round) {
        return rounds.find(round).filter(found -> found.state(clock.instant()) == RoundState.OPEN);
    }
}
