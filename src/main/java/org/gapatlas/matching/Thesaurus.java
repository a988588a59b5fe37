package org.gapatlas.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gapatlas.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** The face of matching: which concept does this wording mean, as the vocabularies and people's confirmations stand now. */
@ApplicationScoped
public class Thesaurus {

    /** What a form offers where nothing else is asked for. */
    public static final Set<ConceptKind> OWN = EnumSet.of(ConceptKind.ROLE, ConceptKind.COMPETENCE);

    /** The chain of the audit log that what people say about words is noted in. */
    static final String CHAIN = "words";

    /** For so long nobody looks whether another node has learnt something. */
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final Concepts concepts;
    private final VerdictLog verdicts;
    private final AuditLog audit;
    private final Clock clock;

    private volatile @Nullable Standing standing;

    /** When it was last looked whether anything is new, as {@link System#nanoTime} tells; another node may have said so. */
    private volatile long lookedAt;

    Thesaurus(Concepts concepts, VerdictLog verdicts, AuditLog audit, Clock clock) {
        this.concepts = concepts;
        this.verdicts = verdicts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What questions are answered with.
     *
     * @param own roles and competences, asked a hundred times as often as the others
     * @param foreign the concepts of imported vocabularies
     * @param named the names of the latter
     * @param said how many verdicts are in them
     */
    private record Standing(Matcher own, Matcher foreign, Map<String, NamedConcept> named, long said) {
        String version() {
            return own.version();
        }
    }

    /** See {@link Matcher#match}. */
    public List<Match> match(String text, @Nullable String language, Set<ConceptKind> kinds, int size) {
        return best(kinds, size, matcher -> matcher.match(text, language, kinds, size));
    }

    /** See {@link Matcher#complete}. */
    public List<Match> complete(String typed, @Nullable String language, Set<ConceptKind> kinds, int size) {
        return best(kinds, size, matcher -> matcher.complete(typed, language, kinds, size));
    }

    /** What a concept is called; empty for one that no vocabulary has. */
    public Optional<NamedConcept> find(String concept) {
        return concepts.find(concept)
                .or(() -> Optional.ofNullable(current().named().get(concept)));
    }

    private List<Match> best(Set<ConceptKind> kinds, int size, Function<Matcher, List<Match>> ask) {
        Standing now = current();
        if (OWN.containsAll(kinds)) return ask.apply(now.own());
        if (Collections.disjoint(OWN, kinds)) return ask.apply(now.foreign());
        return Stream.of(now.own(), now.foreign())
                .flatMap(matcher -> ask.apply(matcher).stream())
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .limit(size)
                .toList();
    }

    /**
     * Notes that a wording means a concept, or that it does not. From the next question on it counts.
     *
     * @return whether there is such a concept
     */
    @Transactional
    public boolean say(
            String concept, String language, String wording, boolean means, String by, @Nullable String why) {
        Optional<NamedConcept> named = find(concept);
        named.ifPresent(known -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            verdicts.add(new Verdict(concept, known.kind(), language, wording, means, by, now, why));
            lookedAt = 0;
            audit.note(CHAIN, by, means ? "word-confirmed" : "word-denied", concept, language + ": " + wording);
        });
        return named.isPresent();
    }

    /** What stands now: of each wording and concept the last word, newest first. */
    public List<Verdict> verdicts() {
        var last = new LinkedHashMap<String, Verdict>();
        for (Verdict verdict : verdicts.list()) {
            last.remove(verdict.key());
            last.put(verdict.key(), verdict);
        }
        var newest = new ArrayList<>(last.values());
        Collections.reverse(newest);
        return newest;
    }

    /** The same, to look up wordings in. */
    public Meanings meanings() {
        return Meanings.of(verdicts());
    }

    private Standing current() {
        Standing now = standing;
        long time = System.nanoTime();
        if (now != null && lookedAt != 0 && time - lookedAt < FRESH) return now;
        long said = verdicts.count();
        String version = concepts.version();
        if (now == null || now.said() != said || !now.version().equals(version)) now = renew(version, said);
        lookedAt = time;
        return now;
    }

    /** One at a time: the others would only do the same work. */
    private synchronized Standing renew(String version, long said) {
        Standing before = standing;
        boolean same = before != null && before.version().equals(version);
        if (before != null && same && before.said() == said) return before;
        Standing bare = before != null && same ? before : build();
        Map<String, List<Label>> confirmed = Confirmed.labels(verdicts.list());
        var now = new Standing(
                bare.own().with(only(confirmed, true)),
                bare.foreign().with(only(confirmed, false)),
                bare.named(),
                said);
        standing = now;
        return now;
    }

    private Standing build() {
        Concepts.Foreign foreign = concepts.foreign();
        return new Standing(Matcher.of(concepts.own()), Matcher.of(foreign.vocabulary()), foreign.named(), 0);
    }

    private static Map<String, List<Label>> only(Map<String, List<Label>> labels, boolean own) {
        var some = new HashMap<String, List<Label>>();
        labels.forEach((language, all) -> some.put(
                language,
                all.stream().filter(label -> OWN.contains(label.kind()) == own).toList()));
        return some;
    }
}
