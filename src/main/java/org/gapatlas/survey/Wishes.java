package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.kernel.Finding;
import org.gapatlas.taxonomy.Municipality;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.gapatlas.taxonomy.Terms;
import org.jspecify.annotations.Nullable;

/** The face of workplaces that the frame misses: a respondent asks for one, and it waits until staff decide. */
@ApplicationScoped
public class Wishes {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,62}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 300;

    /** So many may wait for one invitation; more are not a respondent's. */
    private static final int MOST_WAITING = 20;

    private final WishStore store;
    private final FrameStore frame;
    private final Taxonomy taxonomy;
    private final AuditLog audit;
    private final Clock clock;

    Wishes(WishStore store, FrameStore frame, Taxonomy taxonomy, AuditLog audit, Clock clock) {
        this.store = store;
        this.frame = frame;
        this.taxonomy = taxonomy;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks for a workplace to be added; what is wrong with it, and then nobody is asked. One that waits waits once. */
    @Transactional
    public List<Finding> ask(
            Invitations.Guest guest,
            String name,
            String municipality,
            @Nullable String orgId,
            @Nullable Integer headcount) {
        Round round = guest.round();
        var faults = new ArrayList<Finding>();
        if (name.isBlank() || name.length() > LONGEST_NAME || !Texts.isLine(name))
            faults.add(Fault.of("workplace-name-length", "/name", name).with("most", LONGEST_NAME));
        known(faults, "/municipality", taxonomy.municipalities(), municipality);
        Optional.ofNullable(orgId)
                .flatMap(id -> CompanyIds.findFault(municipality.startsWith("FI") ? "FI" : "SE", id)
                        .map(code -> Fault.of("asked-org-id", "/orgId", CompanyIds.hidden(id))))
                .ifPresent(faults::add);
        heads(faults, "/headcount", headcount);
        List<Wish> waiting = store.waiting(round);
        if (waiting.stream().anyMatch(wish -> wish.isFor(name, municipality, orgId))) return faults;
        long own = waiting.stream()
                .filter(wish -> wish.askedBy().equals(guest.invitation()))
                .count();
        if (own >= MOST_WAITING) faults.add(Fault.of("too-many-items", "", own).with("most", MOST_WAITING));
        if (!faults.isEmpty()) return faults;
        String id = UUID.randomUUID().toString();
        store.add(
                round, new Wish(id, name.strip(), municipality, orgId, headcount, guest.invitation(), clock.instant()));
        audit.note(Chains.of(round), guest.invitation(), "workplace-asked-for", id, "");
        return List.of();
    }

    /** Those that nobody has decided on, the oldest first. */
    @Transactional
    public List<Wish> waiting(Round round) {
        return store.waiting(round);
    }

    /** Takes one into the frame under an id; what is wrong, and then it goes on waiting. */
    @Transactional
    public List<Finding> accept(Round round, String wish, String id, String stage, int headcount, String actor) {
        if (round.state(clock.instant()) == RoundState.FINAL) return List.of(Fault.of("round-final", "", round.id()));
        var faults = new ArrayList<Finding>();
        if (!ID.matcher(id).matches()) faults.add(Fault.of("asked-id", "/id", id));
        else if (frame.find(round, id).isPresent()) faults.add(Fault.of("asked-id-taken", "/id", id));
        known(faults, "/stage", taxonomy.stages(), stage);
        heads(faults, "/headcount", headcount);
        Optional<Wish> asked = store.lock(round, wish);
        if (asked.isEmpty()) faults.add(Fault.of("already-decided", "", wish));
        if (!faults.isEmpty()) return faults;
        add(round, asked.orElseThrow(), id, stage, headcount);
        store.decide(round, asked.orElseThrow(), id);
        audit.note(Chains.of(round), actor, "asked-workplace-accepted", wish, id);
        return List.of();
    }

    /** Declines one and keeps why; what is wrong, and then it goes on waiting. One that is decided stays as it is. */
    @Transactional
    public List<Finding> decline(Round round, String wish, String reason, String actor) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON || !Texts.isLine(reason))
            return List.of(Fault.of("decline-reason", "/reason", reason).with("most", LONGEST_REASON));
        store.lock(round, wish).ifPresent(asked -> {
            store.decide(round, asked, null);
            audit.note(Chains.of(round), actor, "asked-workplace-declined", wish, reason.strip());
        });
        return List.of();
    }

    private void add(Round round, Wish wish, String id, String stage, int headcount) {
        Municipality place = taxonomy.municipalities().get(wish.municipality());
        try (var batch = frame.open(round)) {
            batch.add(new FrameRow(
                    id,
                    wish.name(),
                    place.id(),
                    place.region(),
                    stage,
                    SizeClass.of(headcount).word(),
                    headcount,
                    id,
                    Buckets.of(id),
                    wish.orgId(),
                    null,
                    false,
                    new TreeMap<>(Map.of()),
                    null));
            batch.merge();
        }
    }

    private static void known(List<Finding> faults, String pointer, Terms<? extends Term> terms, String code) {
        if (terms.find(code).isEmpty())
            faults.add(Fault.of("unknown-code", pointer, code).with("nearest", String.join(", ", terms.nearest(code))));
    }

    private static void heads(List<Finding> faults, String pointer, @Nullable Integer heads) {
        if (heads != null && (heads < 0 || heads > Heads.MOST))
            faults.add(
                    Fault.of("number-outside", pointer, heads).with("least", 0).with("most", Heads.MOST));
    }
}
