package org.gapatlas.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapatlas.audit.AuditLog;

/**
 * The words of respondents that nobody has decided on yet. A wording is told with the number of those who used it, never with
 * their names; one in which somebody may be reached or recognised is only counted.
 */
@ApplicationScoped
public class Inbox {

    /** How many concepts are offered for a wording. */
    static final int OFFERED = 3;

    private final OwnWordings words;
    private final Thesaurus thesaurus;
    private final AsideLog asides;
    private final AuditLog audit;
    private final Clock clock;

    Inbox(OwnWordings words, Thesaurus thesaurus, AsideLog asides, AuditLog audit, Clock clock) {
        this.words = words;
        this.thesaurus = thesaurus;
        this.asides = asides;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A wording as the first who used it wrote it.
     *
     * @param workplaces how many used it
     */
    public record Entry(String text, String language, int workplaces) {}

    /**
     * What waits.
     *
     * @param open the most used first
     * @param withheld how many wordings are not shown, because they hold an address or a number of a person
     */
    public record Waiting(List<Entry> open, int withheld) {
        public Waiting {
            open = List.copyOf(open);
        }
    }

    /** What waits for a decision now. */
    public Waiting waiting() {
        Meanings known = thesaurus.meanings();
        Set<String> aside = new HashSet<>();
        setAside().forEach(each -> aside.add(each.key()));
        var found = new LinkedHashMap<String, Group>();
        for (OwnWording word : words.list()) {
            String key = Meanings.key(word.language(), word.text());
            if (known.isKnown(word.language(), word.text()) || aside.contains(key)) continue;
            found.computeIfAbsent(key, k -> new Group(word)).from.add(word.from());
        }
        List<Entry> open = found.values().stream()
                .filter(group -> !Personal.isIn(group.first.text()))
                .map(Group::entry)
                .sorted(Comparator.comparingInt(Entry::workplaces).reversed().thenComparing(Entry::text))
                .toList();
        return new Waiting(open, found.size() - open.size());
    }

    /** The roles and competences that it may mean, best first; without those that somebody denied. */
    public List<Match> suggestions(Entry entry) {
        Meanings known = thesaurus.meanings();
        return thesaurus.match(entry.text(), entry.language(), Thesaurus.OWN, 2 * OFFERED).stream()
                .filter(match -> !known.isRejected(entry.language(), entry.text(), match.concept()))
                .limit(OFFERED)
                .toList();
    }

    /** What is set aside now, newest first. */
    public List<Aside> setAside() {
        Map<String, Aside> last = new LinkedHashMap<>();
        for (Aside each : asides.list()) {
            last.remove(each.key());
            if (each.aside()) last.put(each.key(), each);
        }
        var newest = new ArrayList<>(last.values());
        Collections.reverse(newest);
        return newest;
    }

    /** Takes a wording off the list, or puts it back. */
    @Transactional
    public void set(String language, String wording, boolean aside, String by, String reason) {
        asides.add(new Aside(language, wording, aside, by, clock.instant().truncatedTo(ChronoUnit.MICROS), reason));
        audit.note(Thesaurus.CHAIN, by, aside ? "word-set-aside" : "word-reopened", language + ": " + wording, reason);
    }

    /** Everybody who wrote the same. */
    private record Group(OwnWording first, Set<String> from) {
        Group(OwnWording first) {
            this(first, new HashSet<>());
        }

        Entry entry() {
            return new Entry(first.text(), first.language(), from.size());
        }
    }
}
