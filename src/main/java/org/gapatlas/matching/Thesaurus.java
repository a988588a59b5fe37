package org.gapatlas.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gapatlas.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** The face of matching: which concept does this wording mean, as the vocabularies and people's confirmations stand now. */
@ApplicationScoped
public class Thesaurus {

    /** What a form offers where nothing else is asked for. */
    public static final Set<ConceptKind> OWN = EnumSet.of(ConceptKind.ROLE, ConceptKind.COMPETENCE);

    private static final String CHAIN = "words";

    private final Concepts concepts;
    private final VerdictLog verdicts;
    private final AuditLog audit;
    private final Clock clock;

    private volatile @Nullable Standing standing;

    Thesaurus(Concepts concepts, VerdictLog verdicts, AuditLog audit, Clock clock) {
        this.concepts = concepts;
        this.verdicts = verdicts;
        this.audit = audit;
        this.clock = clock;
    }

    /** A matcher with what it was made from. */
    private record Standing(Matcher matcher, long verdicts) {}

    /** See {@link Matcher#match}. */
    public List<Match> match(String text, @Nullable String language, Set<ConceptKind> kinds, int size) {
        return current().match(text, language, kinds, size);
    }

    /** See {@link Matcher#complete}. */
    public List<Match> complete(String typed, @Nullable String language, Set<ConceptKind> kinds, int size) {
        return current().complete(typed, language, kinds, size);
    }

    /** What a concept is called; empty for one that no vocabulary has. */
    public Optional<NamedConcept> find(String concept) {
        return concepts.find(concept);
    }

    /**
     * Notes that a wording means a concept, or that it does not. From the next question on it counts.
     *
     * @return whether there is such a concept
     */
    @Transactional
    public boolean say(
            String concept, String language, String wording, boolean means, String by, @Nullable String why) {
        Optional<NamedConcept> named = concepts.find(concept);
        named.ifPresent(known -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            verdicts.add(new Verdict(concept, known.kind(), language, wording, means, by, now, why));
            audit.note(CHAIN, by, means ? "word-confirmed" : "word-denied", concept, language + ": " + wording);
        });
        return named.isPresent();
    }

    private Matcher current() {
        long said = verdicts.count();
        String version = concepts.version();
        Standing now = standing;
        if (now == null || now.verdicts() != said || !now.matcher().version().equals(version))
            now = renew(version, said);
        return now.matcher();
    }

    /** One at a time: the others would only do the same work. */
    private synchronized Standing renew(String version, long said) {
        Standing before = standing;
        boolean same = before != null && before.matcher().version().equals(version);
        if (before != null && same && before.verdicts() == said) return before;
        Matcher frozen = before != null && same ? before.matcher() : Matcher.of(concepts.vocabulary());
        var now = new Standing(frozen.with(Confirmed.labels(verdicts.list())), said);
        standing = now;
        return now;
    }
}
