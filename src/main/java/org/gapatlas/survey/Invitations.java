package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.kernel.Finding;

/** The face of invitations: makes codes, and tells which workplace a code or an open invitation belongs to. */
@ApplicationScoped
public class Invitations {

    private final InvitationStore store;
    private final FrameStore frame;
    private final RoundStore rounds;
    private final AuditLog audit;
    private final Clock clock;
    private final String secret;

    Invitations(
            InvitationStore store,
            FrameStore frame,
            RoundStore rounds,
            AuditLog audit,
            Clock clock,
            @ConfigProperty(name = "gapatlas.secret") String secret) {
        this.store = store;
        this.frame = frame;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
        this.secret = secret;
    }

    /** Whom an open invitation lets answer, and in which round. */
    public record Guest(String invitation, Round round, Workplace workplace) {

        /** The workplaces that it answers for. */
        public List<Workplace> workplaces() {
            return List.of(workplace);
        }

        /** The one section that it may answer; null for all. */
        public @Nullable String section() {
            return null;
        }
    }

    /**
     * Makes a code for each workplace.
     *
     * @param workplaces empty for all that have no live code, or all with {@code renew}
     * @param renew whether live codes are revoked and replaced; otherwise asking for one that lives is a fault
     */
    @Transactional
    public InvitationOutcome issue(Round round, List<String> workplaces, boolean renew, String actor) {
        List<Finding> faults = faults(round, workplaces, renew);
        if (!faults.isEmpty()) return new InvitationOutcome.Refused(faults);
        Set<String> wanted = wanted(round, workplaces, renew);
        if (renew) store.revoke(round, wanted, clock.instant());
        var codes = new ArrayList<Invitation.Code>();
        var invitations = new ArrayList<Invitation>();
        for (String workplace : wanted) {
            var code = InvitationCode.random();
            codes.add(new Invitation.Code(workplace, code));
            invitations.add(invitation(round, workplace, code));
        }
        store.addAll(invitations);
        audit.note(Chains.of(round), actor, "invitations-issued", round.id(), String.valueOf(codes.size()));
        return new InvitationOutcome.Issued(codes);
    }

    /** Whom a code lets in; empty for one that is wrong, revoked, or of a round that is closed: nobody learns which. */
    @Transactional
    public Optional<Guest> findByCode(String typed) {
        return InvitationCode.find(typed)
                .flatMap(code -> store.findByCode(code.fingerprint(secret)))
                .flatMap(this::guest)
                .filter(guest -> guest.round().state(clock.instant()) != RoundState.CLOSED);
    }

    /** Whom a live invitation lets answer; its round may have closed meanwhile. */
    @Transactional
    public Optional<Guest> find(String id) {
        return store.find(id).flatMap(this::guest);
    }

    private Optional<Guest> guest(Invitation invitation) {
        return rounds.find(invitation.round())
                .flatMap(round -> frame.find(round, invitation.workplace())
                        .map(workplace -> new Guest(invitation.id(), round, workplace)));
    }

    private Invitation invitation(Round round, String workplace, InvitationCode code) {
        return new Invitation(
                UUID.randomUUID().toString(),
                round.id(),
                workplace,
                code.fingerprint(secret),
                code.hint(),
                clock.instant());
    }

    private Set<String> wanted(Round round, List<String> workplaces, boolean renew) {
        if (!workplaces.isEmpty()) return new TreeSet<>(workplaces);
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
}
