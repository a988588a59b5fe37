package org.gapatlas.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a wording finds, and why; all labels are invented. */
class MatcherTest {

    private static final Set<ConceptKind> ALL = EnumSet.allOf(ConceptKind.class);

    private static final List<Label> SWEDISH = List.of(
            label("R11", ConceptKind.ROLE, LabelKind.PREF, "Elektrodoperatör"),
            label("R20", ConceptKind.ROLE, LabelKind.PREF, "Underhållsmekaniker"),
            label("R20", ConceptKind.ROLE, LabelKind.ALT, "Maskinreparatör"),
            label("C51", ConceptKind.COMPETENCE, LabelKind.PREF, "Mekaniskt underhåll"),
            label("C52", ConceptKind.COMPETENCE, LabelKind.PREF, "Elunderhåll"),
            label("S1", ConceptKind.SKILL, LabelKind.PREF, "Klädtillverkning"),
            label("S2", ConceptKind.SKILL, LabelKind.PREF, "Hantera kemikalier"));

    private final Matcher matcher = matcher(SWEDISH);

    private static Label label(String concept, ConceptKind kind, LabelKind as, String text) {
        return Label.of(concept, kind, as, text);
    }

    private static Matcher matcher(List<Label> labels) {
        return Matcher.of(new Vocabulary("2026.1", Map.of("sv", labels), Map.of()));
    }

    private List<Match> match(String text) {
        return matcher.match(text, "sv", ALL, 5);
    }

    @Test
    void the_same_words_score_the_weight_of_their_label() {
        assertThat(match("ELEKTRODOPERATÖR (natt)").get(0).score()).isCloseTo(1, within(1e-6));
        assertThat(match("Elektrodoperatör").get(0).concept()).isEqualTo("R11");
        assertThat(Math.round(match("maskinreparatör").get(0).score() * 1000)).isEqualTo(980);
    }

    @Test
    void a_concept_stands_once_however_many_labels_fit() {
        assertThat(match("underhåll mekaniker maskin"))
                .extracting(Match::concept)
                .doesNotHaveDuplicates();
    }

    @Test
    void words_that_only_end_alike_are_not_near() {
        Match clothes = match("Elektrodtillverkning").stream()
                .filter(match -> match.concept().equals("S1"))
                .findFirst()
                .orElseThrow();
        assertThat(clothes.score()).isLessThanOrEqualTo(.5);
    }

    @Test
    void what_is_found_tells_why() {
        Match match = match("underhåll av mekanik").get(0);
        assertThat(match.concept()).isEqualTo("C51");
        assertThat(match.why().form()).isEqualTo("Mekaniskt underhåll");
        assertThat(match.why().language()).isEqualTo("sv");
        assertThat(match.why().as()).isEqualTo(LabelKind.PREF);
        assertThat(match.why().shared()).containsExactly("underhåll");
        assertThat(match.why().runnerUp()).isIn("C52", "R20");
    }

    @Test
    void only_the_kinds_that_are_asked_for_come() {
        assertThat(matcher.match("underhåll", "sv", Set.of(ConceptKind.ROLE), 5))
                .extracting(Match::kind)
                .containsOnly(ConceptKind.ROLE);
    }

    @Test
    void nothing_is_found_for_nothing_or_for_letters_that_no_label_has() {
        assertThat(match("  ")).isEmpty();
        assertThat(match("qqq xx")).isEmpty();
    }

    @Test
    void the_order_of_labels_never_matters() {
        var random = new Random(11);
        for (int i = 0; i < 20; i++) {
            var turned = new ArrayList<>(SWEDISH);
            Collections.shuffle(turned, random);
            for (String text : List.of("underhåll", "elektrod", "hantera", "mekaniker"))
                assertThat(matcher(turned).match(text, "sv", ALL, 5)).isEqualTo(match(text));
        }
    }

    @Test
    void what_is_certain_is_taken_and_a_role_takes_a_click() {
        assertThat(Triage.of(match("Hantera kemikalier").get(0))).isEqualTo(Triage.AUTOMATIC);
        assertThat(Triage.of(match("Elektrodoperatör").get(0))).isEqualTo(Triage.SUGGEST);
        assertThat(Triage.of(match("elektrodtillverkning").get(0))).isIn(Triage.SUGGEST, Triage.INBOX);
    }

    @Test
    void every_entry_of_a_list_finds_its_own() {
        assertThat(match("Hantera kemikalier, elunderhåll; Elektrodoperatör"))
                .filteredOn(match -> match.score() > .99)
                .extracting(Match::concept)
                .containsExactlyInAnyOrder("S2", "C52", "R11");
        assertThat(match("Hantera kemikalier, elunderhåll").get(0).why().wording())
                .isIn("hantera kemikalier", "elunderhåll");
    }

    @Test
    void words_without_their_dots_are_understood_but_dots_that_are_written_are_meant() {
        Match typed = match("klädtillverkning").get(0);
        Match bare = match("kladtillverkning").get(0);
        assertThat(bare.concept()).isEqualTo("S1");
        assertThat(bare.score()).isCloseTo(.95, within(.001));
        assertThat(typed.score()).isCloseTo(1, within(1e-6));
    }

    @Test
    void what_its_own_language_does_not_explain_is_looked_up_in_the_others() {
        var both = Matcher.of(new Vocabulary(
                "1",
                Map.of(
                        "sv",
                        SWEDISH,
                        "en",
                        List.of(label("R11", ConceptKind.ROLE, LabelKind.PREF, "Coating operator"))),
                Map.of()));
        Match foreign = both.match("coating operator", "sv", ALL, 3).get(0);
        assertThat(foreign.concept()).isEqualTo("R11");
        assertThat(foreign.why().language()).isEqualTo("en");
        assertThat(foreign.score()).isCloseTo(.95, within(1e-6));
        assertThat(both.match("coating operator", null, ALL, 3).get(0).score()).isCloseTo(1, within(1e-6));
    }

    @Test
    void a_group_comes_first_where_nothing_is_near_and_several_of_it_are() {
        var labels = List.of(
                label("O1", ConceptKind.OCCUPATION, LabelKind.PREF, "svetsare gas"),
                label("O2", ConceptKind.OCCUPATION, LabelKind.PREF, "svetsare båge"),
                label("O3", ConceptKind.OCCUPATION, LabelKind.PREF, "svetsare plast"),
                label("O4", ConceptKind.OCCUPATION, LabelKind.PREF, "lödare"));
        var grouped = Matcher.of(new Vocabulary(
                "1", Map.of("sv", labels), Map.of("O1", "7212", "O2", "7212", "O3", "7212", "O4", "7213")));
        Match first = grouped.match("svetsare rymdteknik", "sv", ALL, 5).get(0);
        assertThat(first.concept()).isEqualTo("7212");
        assertThat(first.kind()).isEqualTo(ConceptKind.GROUP);
        assertThat(first.why().members()).containsExactlyInAnyOrder("O1", "O2", "O3");
        assertThat(grouped.match("svetsare gas", "sv", ALL, 5).get(0).concept()).isEqualTo("O1");
        assertThat(grouped.match("svetsare rymdteknik", "sv", Set.of(ConceptKind.OCCUPATION), 5))
                .extracting(Match::kind)
                .containsOnly(ConceptKind.OCCUPATION);
    }

    @Test
    void a_confirmation_is_one_more_label_and_says_whose_it_is() {
        Matcher taught = matcher.with(Map.of(
                "sv",
                List.of(new Label("R20", ConceptKind.ROLE, LabelKind.CONFIRMED, "fixare på natten", 0, "user:anna"))));
        Match match = taught.match("Fixare på natten", "sv", ALL, 3).get(0);
        assertThat(match.concept()).isEqualTo("R20");
        assertThat(match.score()).isCloseTo(.97, within(1e-6));
        assertThat(match.why().by()).isEqualTo("user:anna");
        assertThat(match.why().version()).isEqualTo("2026.1");
    }

    @Test
    void what_is_half_typed_finds_labels_of_which_a_word_begins_so() {
        assertThat(matcher.complete("elek", "sv", ALL, 3).get(0).concept()).isEqualTo("R11");
        assertThat(matcher.complete("underhå", "sv", ALL, 3))
                .extracting(Match::concept)
                .startsWith("R20", "C51");
        assertThat(matcher.complete("", "sv", ALL, 3)).isEmpty();
    }

    @Test
    void a_bracket_is_left_out_and_letters_with_dots_stay() {
        assertThat(Wording.of("Svetsare (MIG/MAG),  ÅÄÖ ").text()).isEqualTo("svetsare , åäö");
        assertThat(Wording.of("(MIG)").text()).isEqualTo("(mig)");
        Features features = Features.of(Wording.of("ab"));
        assertThat(Arrays.stream(features.ids()).mapToObj(Features::unpacked))
                .containsExactly("ab", " ab", "ab ", " ab ");
        assertThat(features.length()).isEqualTo(5);
    }
}
