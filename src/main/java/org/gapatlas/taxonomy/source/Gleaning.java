package org.gapatlas.taxonomy.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gapatlas.kernel.Finding;
import org.gapatlas.taxonomy.Concept;
import org.gapatlas.taxonomy.ConceptLabel;
import org.gapatlas.taxonomy.ConceptRelation;
import org.gapatlas.taxonomy.VocabularyHarvest;
import org.gapatlas.taxonomy.VocabularyReading;

/**
 * How the reading of a vocabulary goes. Concepts, their preferred labels and relations wait until all files are read, so that
 * it does not matter which file came first; all other labels, the most of it, go straight on into the harvest.
 */
final class Gleaning {

    /** A file may be odd in the same way a hundred thousand times; so many of a kind are told one by one, the rest counted. */
    static final int MOST_OF_A_KIND = 200;

    private final VocabularyHarvest harvest;
    private final Map<String, Concept> concepts = new HashMap<>();
    private final Map<String, Map<String, String>> preferred = new TreeMap<>();
    private final Map<ConceptRelation, Mention> relations = new HashMap<>();
    private final Map<String, String> uris = new HashMap<>();
    private final SortedSet<String> languages = new TreeSet<>();
    private final SortedMap<String, Integer> excluded = new TreeMap<>();
    private final List<Finding> issues = new ArrayList<>();
    private final List<Finding> faults = new ArrayList<>();
    private final Map<String, Integer> ofKind = new TreeMap<>();
    private int read;

    Gleaning(VocabularyHarvest harvest) {
        this.harvest = harvest;
    }

    /** Where a relation was told first, and how often. */
    private static final class Mention {
        private final Place first;
        private int times;

        Mention(Place first) {
            this.first = first;
        }
    }

    void fault(Finding fault) {
        faults.add(fault);
    }

    void issue(Finding issue) {
        if (ofKind.merge(issue.code(), 1, Integer::sum) <= MOST_OF_A_KIND) issues.add(issue);
    }

    /** Counts a record that tells a concept or a relation. */
    void count() {
        read++;
    }

    /** Leaves a record out: counted under the code, and told. */
    void exclude(Finding why) {
        exclude(why, 1);
    }

    /** Leaves so many records out for the same reason. */
    void exclude(Finding why, int times) {
        excluded.merge(why.code(), times, Integer::sum);
        issue(why);
    }

    /** A concept; what several files tell about it is put together. */
    void concept(Concept concept, Place place) {
        String uri = same(concept.uri());
        Concept known = concepts.putIfAbsent(uri, concept);
        if (known != null && !known.equals(concept)) concepts.put(uri, together(known, concept, place));
    }

    /** A label of a concept that the same record tells, or of another vocabulary's. */
    void label(ConceptLabel label, Place place) {
        languages.add(label.language());
        if (label.kind() == ConceptLabel.Kind.PREF) prefer(label, place);
        else harvest.label(label);
    }

    /** A relation; whether its concepts are told is seen when all is read. */
    void relation(ConceptRelation told, Place place) {
        var relation = new ConceptRelation(same(told.from()), told.kind(), told.nearness(), same(told.to()));
        relations.computeIfAbsent(relation, r -> new Mention(place)).times++;
    }

    /**
     * Hands on what waited.
     *
     * @param elsewhere whether a URI belongs to another vocabulary, so that a crosswalk may lead to it
     */
    VocabularyReading finish(Predicate<String> elsewhere) {
        if (concepts.isEmpty() && faults.isEmpty())
            faults.add(new VocabularyFault("no-concepts", Place.of(""), "", Map.of()));
        concepts.values().forEach(harvest::concept);
        preferred.forEach((language, labels) -> labels.forEach(
                (uri, text) -> harvest.label(ConceptLabel.own(uri, language, ConceptLabel.Kind.PREF, text))));
        relations.forEach((relation, mention) -> {
            if (!concepts.containsKey(relation.from())) leaveOut(relation, relation.from(), mention);
            else if (!concepts.containsKey(relation.to()) && !elsewhere.test(relation.to()))
                leaveOut(relation, relation.to(), mention);
            else harvest.relation(relation);
        });
        return reading();
    }

    private void leaveOut(ConceptRelation relation, String unknown, Mention mention) {
        exclude(new VocabularyFault("unknown-concept", mention.first, unknown, Map.of()), mention.times);
    }

    private VocabularyReading reading() {
        var told = new ArrayList<>(issues);
        ofKind.forEach((code, count) -> {
            if (count > MOST_OF_A_KIND)
                told.add(new VocabularyFault(
                        "more-of-a-kind",
                        Place.of(""),
                        code,
                        Map.of("told", MOST_OF_A_KIND, "count", count - MOST_OF_A_KIND)));
        });
        return new VocabularyReading(read, excluded, languages, told, faults);
    }

    /** Of two preferred labels the first in the order of letters stays, whichever file it came from. */
    private void prefer(ConceptLabel label, Place place) {
        var labels = preferred.computeIfAbsent(label.language(), language -> new HashMap<>());
        String known = labels.putIfAbsent(same(label.concept()), label.text());
        if (known == null || known.equals(label.text())) return;
        issue(new VocabularyFault("label-differs", place, label.text(), Map.of("other", known)));
        boolean earlier = label.text().compareTo(known) < 0;
        if (earlier) labels.put(label.concept(), label.text());
        harvest.label(ConceptLabel.own(
                label.concept(), label.language(), ConceptLabel.Kind.ALT, earlier ? known : label.text()));
    }

    private Concept together(Concept one, Concept other, Place place) {
        var both = new Concept(
                one.uri(),
                one.scheme(),
                one.kind().compareTo(other.kind()) <= 0 ? one.kind() : other.kind(),
                both(one.type(), other.type()),
                both(one.code(), other.code()),
                both(one.status(), other.status()));
        if (differ(one.type(), other.type())
                || differ(one.code(), other.code())
                || differ(one.status(), other.status()))
            issue(new VocabularyFault("concept-differs", place, one.uri(), Map.of()));
        return both;
    }

    private static String both(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) return one.isEmpty() ? other : one;
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** The same object for the same URI: each is named many times. */
    private String same(String uri) {
        String known = uris.putIfAbsent(uri, uri);
        return known == null ? uri : known;
    }
}
