package org.gapatlas.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** The labels of one language: those of the vocabulary's version, those that were added, and both as foreign keyboards write them. */
final class Lexicon {

    /** What fits only without its rings and dots. */
    private static final double FOLDED = .95;

    // In one order, so that the same labels add up to the same bits in whatever order they come.
    private static final Comparator<Label> IN_ORDER = Comparator.comparing(Label::kind)
            .thenComparing(Label::concept)
            .thenComparing(Label::as)
            .thenComparing(Label::text)
            .thenComparing(Label::uses)
            .thenComparing(Label::by);

    private final String language;
    private final Statistics statistics;
    private final Shelf frozen;
    private final Shelf added;

    private Lexicon(String language, Statistics statistics, Shelf frozen, Shelf added) {
        this.language = language;
        this.statistics = statistics;
        this.frozen = frozen;
        this.added = added;
    }

    /** Labels twice: as they are written, and those of them that have rings or dots without these. */
    private record Shelf(LabelIndex plain, LabelIndex folded, Beginnings beginnings) {}

    static Lexicon of(String language, List<Label> labels) {
        List<Label> sorted = labels.stream().sorted(IN_ORDER).toList();
        List<Wording> wordings =
                sorted.stream().map(label -> Wording.of(label.text())).toList();
        List<Features> found = wordings.stream().map(Features::of).toList();
        Statistics statistics = Statistics.of(Weighting.of(language), found);
        return new Lexicon(
                language,
                statistics,
                shelf(statistics, sorted, wordings, found),
                shelf(statistics, List.of(), List.of(), List.of()));
    }

    /** The same with other labels beside those of the version. */
    Lexicon with(List<Label> labels) {
        List<Label> sorted = labels.stream().sorted(IN_ORDER).toList();
        List<Wording> wordings =
                sorted.stream().map(label -> Wording.of(label.text())).toList();
        List<Features> found = wordings.stream().map(Features::of).toList();
        return new Lexicon(language, statistics, frozen, shelf(statistics, sorted, wordings, found));
    }

    private static Shelf shelf(
            Statistics statistics, List<Label> labels, List<Wording> wordings, List<Features> found) {
        var marked = new ArrayList<Label>();
        var bare = new ArrayList<Wording>();
        for (int i = 0; i < labels.size(); i++) {
            Wording folded = wordings.get(i).folded();
            if (folded.equals(wordings.get(i))) continue;
            marked.add(labels.get(i));
            bare.add(folded);
        }
        return new Shelf(
                new LabelIndex(statistics, labels, wordings, found),
                new LabelIndex(
                        statistics,
                        marked,
                        bare,
                        bare.stream().map(Features::of).toList()),
                new Beginnings(labels, wordings));
    }

    /** Adds what comes near the wording. */
    void match(Wording wording, Set<ConceptKind> kinds, double factor, Best best) {
        // Whoever writes a ring or dots means them.
        boolean isBare = wording.folded().equals(wording);
        for (Shelf shelf : List.of(frozen, added)) {
            take(shelf.plain().top(wording, kinds, best.enough()), shelf.plain()::label, factor, wording, best);
            if (isBare)
                take(
                        shelf.folded().top(wording, kinds, best.enough()),
                        shelf.folded()::label,
                        factor * FOLDED,
                        wording,
                        best);
        }
    }

    /** Adds labels of which a word begins so. */
    void complete(Wording begun, Set<ConceptKind> kinds, Best best) {
        for (Shelf shelf : List.of(frozen, added))
            take(shelf.beginnings().top(begun, kinds, best.enough()), shelf.beginnings()::label, 1, begun, best);
    }

    private void take(Top top, IntFunction<Label> labels, double factor, Wording wording, Best best) {
        for (int i = 0; i < top.size(); i++)
            best.take(new Best.Hit(labels.apply(top.label(i)), top.score(i) * factor, wording, language));
    }
}
