package org.gapatlas.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any labels and any wording. */
class MatcherPropertyTest {

    private static final Set<ConceptKind> ALL = EnumSet.allOf(ConceptKind.class);
    private static final List<String> PARTS = List.of(
            "process",
            "elektrod",
            "operatör",
            "tekniker",
            "underhåll",
            "svets",
            "mekaniker",
            "kemi",
            "batteri",
            "cell",
            "montering",
            "chef",
            "kvalitet",
            "ingenjör",
            "el",
            "rör");

    @Provide
    Arbitrary<List<Label>> labels() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(LabelKind.class),
                        Arbitraries.of(ConceptKind.class),
                        wording())
                .as((concept, as, kind, text) -> Label.of("C" + concept, kind, as, text))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> wording() {
        return Arbitraries.of(PARTS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(parts -> Arbitraries.of("", " ").map(between -> String.join(between, parts)));
    }

    @Provide
    Arbitrary<String> language() {
        return Arbitraries.of("sv", "fi", "en");
    }

    @Property(tries = 300)
    void scores_lie_between_zero_and_one_and_concepts_stand_once(
            @ForAll("labels") List<Label> labels, @ForAll("wording") String text, @ForAll("language") String language) {
        List<Match> matches = matcher(language, labels).match(text, language, ALL, 50);
        assertThat(matches).allMatch(match -> match.score() > 0 && match.score() <= 1);
        assertThat(matches).extracting(Match::concept).doesNotHaveDuplicates();
        assertThat(matches).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Property(tries = 300)
    void the_order_of_labels_never_matters(
            @ForAll("labels") List<Label> labels,
            @ForAll("wording") String text,
            @ForAll("language") String language,
            @ForAll Random random) {
        var turned = new ArrayList<>(labels);
        Collections.shuffle(turned, random);
        assertThat(matcher(language, turned).match(text, language, ALL, 50))
                .isEqualTo(matcher(language, labels).match(text, language, ALL, 50));
    }

    @Property(tries = 300)
    void a_label_that_is_added_never_lowers_a_score(
            @ForAll("labels") List<Label> labels,
            @ForAll("labels") List<Label> added,
            @ForAll("wording") String text,
            @ForAll("language") String language) {
        Matcher before = matcher(language, labels);
        Matcher after = before.with(Map.of(language, added));
        for (Match match : before.match(text, language, ALL, 50))
            assertThat(after.match(text, language, ALL, 100))
                    .filteredOn(other -> other.concept().equals(match.concept()))
                    .singleElement()
                    .satisfies(other -> assertThat(other.score()).isGreaterThanOrEqualTo(match.score()));
    }

    @Property(tries = 300)
    void the_same_words_score_what_their_label_is_trusted(
            @ForAll("labels") List<Label> labels, @ForAll("language") String language) {
        Label label = labels.get(0);
        assertThat(matcher(language, labels).match(label.text(), language, Set.of(label.kind()), 50))
                .filteredOn(match -> match.concept().equals(label.concept()))
                .singleElement()
                .satisfies(match -> assertThat(match.score())
                        .isGreaterThanOrEqualTo(label.as().weight() - 1e-5));
    }

    @Property(tries = 200)
    void what_is_typed_in_full_is_found_while_typing(
            @ForAll("labels") List<Label> labels, @ForAll("language") String language) {
        Label label = labels.get(0);
        Match first = matcher(language, labels)
                .complete(label.text(), language, ALL, 5)
                .get(0);
        assertThat(first.score()).isCloseTo(1, within(.16));
    }

    private static Matcher matcher(String language, List<Label> labels) {
        return Matcher.of(new Vocabulary("1", Map.of(language, labels), Map.of()));
    }
}
