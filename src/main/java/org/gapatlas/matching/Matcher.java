package org.gapatlas.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the concepts that a wording may mean, among all labels of its language. The score of a concept is the highest of its
 * labels' similarity times their kind's weight. Immutable: a new label makes a new matcher, and only makes scores higher.
 */
public final class Matcher {

    /** A wording that its own language does not explain so well is looked up in the others too. */
    private static final double EXPLAINED = .55;

    private static final double FOREIGN = .95;

    /** Where nothing is as near as this, but so many of the first ten are of one group, the group is offered first. */
    private static final double NEAR = .80;

    private static final int OF_ONE_GROUP = 3;
    private static final int LOOKED_AT = 10;

    private final Vocabulary vocabulary;
    private final Map<String, Lexicon> byLanguage;

    private Matcher(Vocabulary vocabulary, Map<String, Lexicon> byLanguage) {
        this.vocabulary = vocabulary;
        this.byLanguage = byLanguage;
    }

    /** A matcher of a version's own labels. */
    public static Matcher of(Vocabulary vocabulary) {
        var byLanguage = new TreeMap<String, Lexicon>();
        vocabulary.labels().forEach((language, labels) -> byLanguage.put(language, Lexicon.of(language, labels)));
        return new Matcher(vocabulary, byLanguage);
    }

    /**
     * The same with more labels, such as those that people confirmed; they take the place of labels that were added before.
     *
     * @param labels by language; those in a language that the version has no labels in are left out
     */
    public Matcher with(Map<String, List<Label>> labels) {
        var others = new TreeMap<String, Lexicon>();
        byLanguage.forEach(
                (language, lexicon) -> others.put(language, lexicon.with(labels.getOrDefault(language, List.of()))));
        return new Matcher(vocabulary, others);
    }

    /** The version of the vocabulary, as matches quote it. */
    public String version() {
        return vocabulary.version();
    }

    /**
     * The best concepts of these kinds, best first; what shares nothing with the wording is left out. A list is also taken
     * apart, and each of its entries finds its own.
     *
     * @param language of the wording; null for one that may be of any
     */
    public List<Match> match(String text, @Nullable String language, Set<ConceptKind> kinds, int size) {
        var best = new Best(Math.max(size, LOOKED_AT));
        for (Wording wording : Wording.split(text)) match(wording, language, kinds, best);
        return told(best, kinds, size);
    }

    /**
     * The same for what is still being typed: labels of which a word begins so come before those that are merely like it.
     *
     * @param language as above
     */
    public List<Match> complete(String typed, @Nullable String language, Set<ConceptKind> kinds, int size) {
        var best = new Best(size);
        Wording wording = Wording.of(typed);
        if (!wording.isEmpty()) asked(language).forEach(lexicon -> lexicon.complete(wording, kinds, best));
        match(wording, language, kinds, best);
        return told(best, kinds, size);
    }

    private void match(Wording wording, @Nullable String language, Set<ConceptKind> kinds, Best best) {
        if (wording.isEmpty()) return;
        asked(language).forEach(lexicon -> lexicon.match(wording, kinds, 1, best));
        if (language == null || best.top() >= EXPLAINED) return;
        byLanguage.forEach((other, lexicon) -> {
            if (!other.equals(language)) lexicon.match(wording, kinds, FOREIGN, best);
        });
    }

    private List<Lexicon> asked(@Nullable String language) {
        if (language == null) return List.copyOf(byLanguage.values());
        return Optional.ofNullable(byLanguage.get(language)).map(List::of).orElse(List.of());
    }

    private List<Match> told(Best best, Set<ConceptKind> kinds, int size) {
        List<Best.Hit> hits = best.inOrder();
        var matches = new ArrayList<Match>();
        if (kinds.contains(ConceptKind.GROUP)) group(hits).ifPresent(matches::add);
        for (int i = 0; i < hits.size() && matches.size() < size; i++) {
            String next = i + 1 < hits.size() ? hits.get(i + 1).label().concept() : null;
            String concept = hits.get(i).label().concept();
            if (matches.stream().noneMatch(match -> match.concept().equals(concept)))
                matches.add(match(hits.get(i), List.of(), next));
        }
        return matches;
    }

    /** The group that most of the first ten share, where none of them is near. */
    private Optional<Match> group(List<Best.Hit> hits) {
        if (hits.isEmpty() || hits.get(0).score() >= NEAR) return Optional.empty();
        var members = new LinkedHashMap<String, List<Best.Hit>>();
        for (Best.Hit hit : hits.subList(0, Math.min(LOOKED_AT, hits.size()))) {
            String group = vocabulary.groupOf().get(hit.label().concept());
            if (group != null)
                members.computeIfAbsent(group, g -> new ArrayList<>()).add(hit);
        }
        return members.entrySet().stream()
                .filter(group -> group.getValue().size() >= OF_ONE_GROUP)
                .reduce((a, b) -> b.getValue().size() > a.getValue().size() ? b : a)
                .map(group -> group(group.getKey(), group.getValue()));
    }

    private Match group(String group, List<Best.Hit> members) {
        List<String> concepts =
                members.stream().map(member -> member.label().concept()).toList();
        Match first = match(members.get(0), concepts, concepts.get(0));
        return new Match(group, ConceptKind.GROUP, first.score(), first.why());
    }

    private Match match(Best.Hit hit, List<String> members, @Nullable String next) {
        Label label = hit.label();
        return new Match(
                label.concept(),
                label.kind(),
                hit.score(),
                new Match.Why(
                        hit.wording().text(),
                        label.text(),
                        hit.language(),
                        label.as(),
                        label.by(),
                        Shared.parts(hit.wording(), Wording.of(label.text())),
                        members,
                        next,
                        vocabulary.version()));
    }
}
