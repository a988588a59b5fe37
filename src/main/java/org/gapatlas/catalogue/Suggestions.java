package org.gapatlas.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapatlas.matching.ConceptKind;
import org.gapatlas.matching.Match;
import org.gapatlas.matching.Thesaurus;

/**
 * Finds what a programme may teach in its own words. It only suggests: words that are like a name can mean something else,
 * so a person confirms.
 */
@ApplicationScoped
class Suggestions {

    /** Titles and key words are names themselves. */
    private static final double NAME = .55;

    /** Runs of prose are like many names by chance. */
    private static final double PROSE = .72;

    private static final int MOST = 12;

    private final Thesaurus thesaurus;

    Suggestions(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /** The best of each concept, best first. */
    List<Link> of(Programme programme, List<Curriculum.Outcome> outcomes) {
        Map<String, Link> best = new HashMap<>();
        Phrases.of(programme, outcomes, (language, phrase) -> {
            for (Match match : thesaurus.match(phrase.words(), language, Thesaurus.OWN, 3)) {
                if (match.score() < (isProse(phrase) ? PROSE : NAME)) continue;
                best.merge(match.concept(), link(match, phrase), (a, b) -> a.score() >= b.score() ? a : b);
            }
        });
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Link::score).reversed().thenComparing(Link::concept))
                .limit(MOST)
                .toList();
    }

    private static boolean isProse(Phrases.Phrase phrase) {
        return phrase.where() == Link.Where.DESCRIPTION || phrase.where() == Link.Where.OUTCOME;
    }

    private static Link link(Match match, Phrases.Phrase phrase) {
        return new Link(
                match.concept(),
                match.kind() == ConceptKind.ROLE ? Link.Kind.ROLE : Link.Kind.COMPETENCE,
                Link.State.SUGGESTED,
                phrase.where() == Link.Where.OUTCOME ? Link.Method.EPERUSTEET : Link.Method.TEXT,
                null,
                null,
                match.score(),
                new Link.Span(
                        phrase.where(),
                        phrase.before(),
                        phrase.words(),
                        phrase.after(),
                        match.why().form()),
                null);
    }
}
