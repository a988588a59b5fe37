package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.kernel.Finding;
import org.jspecify.annotations.Nullable;

/** The face of invitations: makes codes, and tells which workplaces a code or an open invitation belongs to. */
@ApplicationScoped
public class Invitations {

    private final InvitationStore store;
    private final FrameStore frame;
    private final RoundStore rounds;
    private final Steps steps;
    private final AuditLog audit;
    private final Clock clock;
    private final String secret;

    Invitations(
            InvitationStore store,
            FrameStore frame,
            RoundStore rounds,
            Steps steps,
            AuditLog audit,
            Clock clock,
            @ConfigProperty(name = "gapatlas.secret") String secret) {
        this.store = store;
        this.frame = frame;
        this.rounds = rounds;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
        this.secret = secret;
    }

    /**
     * Makes a code for each workplace; workplaces with the same contact share one.
     *
     * @param workplaces empty for all that have no live code, or all with {@code renew}
     * @param renew whether live codes are revoked and replaced, those of workplaces that shared one too; otherwise asking
     *     for one that lives is a fault
     */
    @Transactional
    public InvitationOutcome issue(Round round, List<String> workplaces, boolean renew, String actor) {
        List<Finding> faults = faults(round, workplaces, renew);
        if (!faults.isEmpty()) return new InvitationOutcome.Refused(faults);
        Set<String> wanted = wanted(round, workplaces, renew);
        if (renew)
            store.revoke(round, wanted, clock.instant())
                    .forEach(ended -> steps.take(round, ended, InvitationEvent.REVOKE, actor));
        List<Invitation.Code> codes = make(round, together(round, wanted), null);
        audit.note(Chains.of(round), actor, "invitations-issued", round.id(), String.valueOf(codes.size()));
        return new InvitationOutcome.Issued(codes, false);
    }

    /** Whom a code lets in; empty for one that is wrong, revoked, or of a round that is closed: nobody learns which. */
    @Transactional
    public Optional<Guest> findByCode(String typed) {
        return InvitationCode.find(typed)
                .flatMap(code -> store.findByCode(code.fingerprint(secret)))
                .flatMap(this::guest)
                .filter(guest -> !guest.round().state(clock.instant()).isOver());
    }

    /** The same for somebody who enters: the first time is remembered. */
    @Transactional
    public Optional<Guest> enter(String typed) {
        Optional<Guest> guest = findByCode(typed);
        guest.flatMap(entered -> store.find(entered.invitation()))
                .filter(invitation -> invitation.openedAt() == null)
                .ifPresent(invitation -> opened(guest.orElseThrow().round(), invitation));
        return guest;
    }

    /**
     * Whom a live invitation lets answer; its round may have closed meanwhile. Staff who answer for a workplace on the phone
     * are found by their {@link PhoneCall}. Asked with every request, so in no transaction.
     */
    public Optional<Guest> find(String id) {
        return PhoneCall.find(id)
                .map(this::guest)
                .orElseGet(() -> store.find(id).flatMap(this::guest));
    }

    /** The workplaces that have no live code, by id. */
    @Transactional
    public List<String> uninvited(Round round) {
        return store.uninvited(round);
    }

    /** The live invitation for the whole form of a workplace, without its code. */
    @Transactional
    public Optional<Invitation> findOwn(Round round, String workplace) {
        return store.findOwn(round, workplace);
    }

    /**
     * Hands a section of the form to a colleague: a code that opens that section alone. Whoever has but a section cannot
     * hand it on.
     *
     * @param section must be one of the questionnaire's
     */
    @Transactional
    public InvitationOutcome delegate(Guest guest, String section, String actor) {
        if (guest.section() != null)
            return new InvitationOutcome.Refused(List.of(Fault.of("section-only", "/section", guest.section())));
        List<String> workplaces = guest.workplaces().stream().map(Workplace::id).toList();
        List<Invitation.Code> codes = make(guest.round(), List.of(workplaces), section);
        audit.note(Chains.of(guest.round()), actor, "section-delegated", guest.invitation(), section);
        return new InvitationOutcome.Issued(codes, false);
    }

    /** One more code for a live invitation: the earlier ones go on working. */
    @Transactional
    InvitationCode refresh(Round round, Invitation invitation, String actor) {
        var code = InvitationCode.random();
        store.addCode(invitation, code.fingerprint(secret), code.hint(), clock.instant());
        audit.note(Chains.of(round), actor, "code-added", invitation.id(), code.hint());
        return code;
    }

    private void opened(Round round, Invitation invitation) {
        InvitationState to = steps.take(round, invitation, InvitationEvent.OPEN, invitation.id());
        store.move(invitation, to, InvitationStore.Mark.OPENED, clock.instant());
    }

    private Optional<Guest> guest(PhoneCall call) {
        return rounds.find(call.round())
                .flatMap(round -> frame.find(round, call.workplace())
                        .map(workplace -> new Guest(call.name(), round, List.of(workplace), null)));
    }

    private Optional<Guest> guest(Invitation invitation) {
        return rounds.find(invitation.round())
                .map(round -> new Guest(
                        invitation.id(), round, frame.list(round, invitation.workplaces()), invitation.section()))
                .filter(guest -> !guest.workplaces().isEmpty());
    }

    private List<Invitation.Code> make(Round round, List<List<String>> people, @Nullable String section) {
        var codes = new TreeMap<String, Invitation.Code>();
        var fingerprints = new LinkedHashMap<Invitation, String>();
        for (List<String> workplaces : people) {
            var code = InvitationCode.random();
            String id = UUID.randomUUID().toString();
            fingerprints.put(
                    Invitation.made(id, round, workplaces, section, code.hint(), clock.instant()),
                    code.fingerprint(secret));
            for (String workplace : workplaces) codes.put(workplace, new Invitation.Code(workplace, id, code));
        }
        store.addAll(fingerprints);
        return List.copyOf(codes.values());
    }

    /** The workplaces by person: those with the same address, in whatever letters, are one's. */
    private List<List<String>> together(Round round, Set<String> workplaces) {
        Map<String, String> addresses = store.addresses(round, workplaces);
        var people = new TreeMap<String, List<String>>();
        for (String workplace : workplaces) {
            String address = addresses.get(workplace);
            String person = address == null ? "of " + workplace : address.toLowerCase(Locale.ROOT);
            people.computeIfAbsent(person, first -> new ArrayList<>()).add(workplace);
        }
        return List.copyOf(people.values());
    }

    private Set<String> wanted(Round round, List<String> workplaces, boolean renew) {
        if (!workplaces.isEmpty())
            return new TreeSet<>(renew ? store.sharing(round, workplaces) : Set.copyOf(workplaces));
        return new TreeSet<>(renew ? frame.numbered(round).keySet() : store.uninvited(round));
    }

    private List<Finding> faults(Round round, List<String> workplaces, boolean renew) {
        if (workplaces.isEmpty()) return List.of();
        Set<String> known = frame.numbered(round).keySet();
        Set<String> invited = renew ? Set.of() : store.invited(round, workplaces);
        var faults = new ArrayList<Finding>();
        for (int i = 0; i < workplaces.size(); i++) {
            String workplace = workplaces.get(i);
            if (!known.contains(workplace)) faults.add(Fault.of("no-such-workplace", "/workplaces/" + i, workplace));
            if (invited.contains(workplace)) faults.add(Fault.of("code-lives", "/workplaces/" + i, workplace));
        }
        return faults;
    }

    /**
     * Whom an open invitation lets answer, and in which round.
     *
     * @param workplaces never empty
     * @param section the part of the form that it is limited to; null for the whole
     */
    public record Guest(
            String invitation,
            Round round,
            List<Workplace> workplaces,
            @Nullable String section) {
        public Guest {
            workplaces = List.copyOf(workplaces);
        }

        /** The workplace, for a guest who answers for one or has been led to one. */
        public Workplace workplace() {
            return workplaces.get(0);
        }

        /** The same guest at one of its workplaces; empty where it is not its own. */
        public Optional<Guest> at(String workplace) {
            return workplaces.stream()
                    .filter(own -> own.id().equals(workplace))
                    .findFirst()
                    .map(own -> new Guest(invitation, round, List.of(own), section));
        }
    }
}
