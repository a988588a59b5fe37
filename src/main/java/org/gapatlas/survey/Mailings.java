package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gapatlas.audit.AuditLog;

/**
 * The face of mail: invitations, reminders, lost codes. A reminder brings a fresh code, because only fingerprints of the old
 * one are kept; the old one goes on working, so that the letter on somebody's desk and the form that is open in somebody's
 * browser stay good. A code is stored before its mail goes out, and marked as sent only afterwards.
 */
@ApplicationScoped
public class Mailings {

    /** Nobody is reminded more often than this. */
    private static final Duration PAUSE = Duration.ofDays(5);

    private final MailingStore store;
    private final Invitations invitations;
    private final InvitationStore kept;
    private final RoundStore rounds;
    private final Post post;
    private final Steps steps;
    private final AuditLog audit;
    private final Clock clock;

    Mailings(
            MailingStore store,
            Invitations invitations,
            InvitationStore kept,
            RoundStore rounds,
            Post post,
            Steps steps,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.kept = kept;
        this.rounds = rounds;
        this.post = post;
        this.steps = steps;
        this.audit = audit;
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
                .forEach(invitation -> mark(round, invitation, InvitationStore.Mark.SENT, actor));
    }

    /** Makes codes for these and mails them; tells how many mails went out. */
    public int invite(Round round, List<Recipient> recipients, String base, String actor) {
        if (recipients.isEmpty()) return 0;
        Map<String, Recipient> byWorkplace = recipients.stream()
                .collect(Collectors.toMap(Recipient::workplace, each -> each, (a, b) -> a, LinkedHashMap::new));
        List<Invitation.Code> codes = invitations
                .issue(round, List.copyOf(byWorkplace.keySet()), false, actor)
                .fold(InvitationOutcome.Issued::codes, refused -> List.of());
        var people = new LinkedHashMap<String, List<Invitation.Code>>();
        codes.forEach(code -> people.computeIfAbsent(code.invitation(), first -> new ArrayList<>())
                .add(code));
        int sent = 0;
        for (List<Invitation.Code> person : people.values()) {
            List<Recipient> its = person.stream()
                    .flatMap(code -> Optional.ofNullable(byWorkplace.get(code.workplace())).stream())
                    .toList();
            String invitation = person.get(0).invitation();
            if (send(Letter.Kind.INVITATION, round, its, person.get(0).code(), base)) {
                mark(round, invitation, InvitationStore.Mark.SENT, actor);
                sent++;
            }
        }
        return sent;
    }

    /** Reminds these; tells how many mails went out. */
    public int remind(Round round, List<Recipient> recipients, String base, String actor) {
        return mailFresh(Letter.Kind.REMINDER, InvitationStore.Mark.REMINDED, round, recipients, base, actor);
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
        if (outcome instanceof InvitationOutcome.Issued issued && post.isOn()) {
            Invitation.Code first = issued.codes().get(0);
            Set<String> own = guest.workplaces().stream().map(Workplace::id).collect(Collectors.toSet());
            List<Recipient> its = recipients(guest.round()).stream()
                    .filter(recipient -> own.contains(recipient.workplace()))
                    .toList();
            var letter = letter(Letter.Kind.DELEGATION, guest.round(), its, address, first.code(), base, section);
            if (post.send(letter))
                mark(guest.round(), first.invitation(), InvitationStore.Mark.SENT, guest.invitation());
        }
        return outcome;
    }

    /** Notes that mail came back: to these addresses, or to the contacts of these workplaces. Tells which workplaces'. */
    @Transactional
    public List<String> bounce(Round round, Collection<String> addresses, Collection<String> workplaces, String actor) {
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

    private int mailFresh(
            Letter.Kind kind,
            InvitationStore.Mark mark,
            Round round,
            List<Recipient> recipients,
            String base,
            String actor) {
        Map<String, List<Recipient>> people = recipients.stream()
                .collect(Collectors.groupingBy(
                        recipient -> String.valueOf(recipient.invitation()), LinkedHashMap::new, Collectors.toList()));
        int sent = 0;
        for (var person : people.entrySet()) {
            Optional<InvitationCode> code = fresh(round, person.getKey(), actor);
            if (code.isPresent() && send(kind, round, person.getValue(), code.get(), base)) {
                mark(round, person.getKey(), mark, actor);
                sent++;
            }
        }
        return sent;
    }

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

    private boolean send(Letter.Kind kind, Round round, List<Recipient> its, InvitationCode code, String base) {
        String address = its.get(0).address();
        return address != null && post.isOn() && post.send(letter(kind, round, its, address, code, base, ""));
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
                its.get(0).language(),
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
