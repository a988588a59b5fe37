package org.gapatlas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pairs among the programmes of one place; all of them are invented. */
class TwinSearchTest {

    private static final Sketch DECISION =
            sketch("myh:1", "myh", "Batteritekniker, höghastighet", "Campus Demo AB", 2027);

    @Test
    void what_agrees_in_everything_scores_one() {
        assertThat(search(DECISION, sketch("emil3:1", "emil3", "Batteritekniker höghastighet", "campus demo", 2027)))
                .singleElement()
                .satisfies(twin -> {
                    assertThat(twin.one()).isEqualTo("emil3:1");
                    assertThat(twin.other()).isEqualTo("myh:1");
                    assertThat(twin.score()).isEqualTo(1);
                    assertThat(twin.agreement()).hasSize(5).containsValue(1.0);
                });
    }

    @Test
    void what_only_one_of_them_tells_speaks_half() {
        assertThat(search(DECISION, sketch("emil3:1", "emil3", "Batteritekniker inom höghastighet", "", null)))
                .singleElement()
                .satisfies(twin -> {
                    assertThat(twin.score()).isEqualTo(.825, within(1e-9));
                    assertThat(twin.agreement())
                            .isEqualTo(Map.of(Twin.Aspect.TITLE, 1.0, Twin.Aspect.PLACE, 1.0, Twin.Aspect.LEVEL, 1.0));
                });
    }

    @Test
    void neither_one_source_nor_other_providers_nor_other_titles_make_a_pair() {
        assertThat(search(DECISION, sketch("myh:2", "myh", "Batteritekniker höghastighet", "Campus Demo", 2027)))
                .isEmpty();
        assertThat(search(DECISION, sketch("emil3:1", "emil3", "Batteritekniker höghastighet", "Annan Skola", 2027)))
                .isEmpty();
        assertThat(search(DECISION, sketch("emil3:1", "emil3", "Svetsare höghastighet tunnplåt", "Campus Demo", 2027)))
                .isEmpty();
    }

    @Test
    void a_start_in_the_next_year_speaks_half_and_a_later_one_against() {
        assertThat(search(DECISION, sketch("emil3:1", "emil3", "Batteritekniker höghastighet", "Campus Demo", 2028)))
                .singleElement()
                .satisfies(twin -> assertThat(twin.score()).isEqualTo(.95, within(1e-9)));
        assertThat(search(DECISION, sketch("emil3:1", "emil3", "Batteritekniker höghastighet", "Campus Demo", 2030)))
                .singleElement()
                .satisfies(twin -> assertThat(twin.score()).isEqualTo(.9, within(1e-9)));
    }

    @Test
    void each_finds_its_own_among_thousands_that_share_a_word() {
        var all = new ArrayList<Sketch>();
        for (int i = 0; i < 3_000; i++) {
            all.add(sketch("myh:" + i, "myh", "Tekniker ämne" + i, "Campus " + i, 2027));
            all.add(sketch("emil3:" + i, "emil3", "Tekniker ämne" + i, "Campus " + i, 2027));
        }
        var search = new TwinSearch();
        search.look(all);
        assertThat(search.inOrder(10_000))
                .hasSize(3_000)
                .allSatisfy(twin -> assertThat(twin.one().split(":")[1])
                        .isEqualTo(twin.other().split(":")[1]));
    }

    private static List<Twin> search(Sketch... sketches) {
        var search = new TwinSearch();
        search.look(List.of(sketches));
        return search.inOrder(10);
    }

    private static Sketch sketch(String id, String source, String title, String provider, @Nullable Integer start) {
        return new Sketch(id, source, List.of(title), provider, null, List.of("SE-2482"), start, start, 6);
    }
}
