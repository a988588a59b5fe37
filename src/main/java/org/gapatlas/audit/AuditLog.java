package org.gapatlas.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The face of audit: notes what was done, in the transaction that does it, and tells whether a chain is whole. */
@ApplicationScoped
public class AuditLog {

    private final AuditStore store;
    private final Clock clock;

    AuditLog(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Adds an entry to a chain. Whoever writes to the same chain waits, so keep chains as narrow as their subject. */
    @Transactional
    public void note(String chain, String actor, String action, String subject, String detail) {
        append(store.lockLast(chain), chain, actor, action, subject, detail);
    }

    /** Adds an entry for each of many subjects; the chain is locked once. */
    @Transactional
    public void noteAll(String chain, String actor, String action, List<String> subjects) {
        Optional<AuditEntry> last = store.lockLast(chain);
        for (String subject : subjects) last = Optional.of(append(last, chain, actor, action, subject, ""));
    }

    private AuditEntry append(
            Optional<AuditEntry> last, String chain, String actor, String action, String subject, String detail) {
        var entry = new AuditEntry(
                chain,
                last.map(AuditEntry::number).orElse(0L) + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor,
                action,
                subject,
                detail,
                last.map(AuditEntry::hash).orElse(""));
        store.append(entry, entry.hash());
        return entry;
    }

    /** The number of the first entry that does not follow from the one before it; empty when the chain is whole. */
    @Transactional
    public OptionalLong findBreak(String chain) {
        try (var entries = store.read(chain)) {
            String previous = "";
            long number = 0;
            for (var each = entries.iterator(); each.hasNext(); ) {
                AuditStore.Stored next = each.next();
                number++;
                boolean follows = next.entry().number() == number
                        && next.entry().previous().equals(previous)
                        && next.entry().hash().equals(next.hash());
                if (!follows) return OptionalLong.of(number);
                previous = next.hash();
            }
            return OptionalLong.empty();
        }
    }
}
