package org.gapatlas.reporting.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.gapatlas.taxonomy.Term;
import org.junit.jupiter.api.Test;

class CartogramTest {

    private final Cartogram cartogram = new Cartogram();

    @Test
    void every_municipality_has_one_place_and_no_two_share_one() {
        assertThat(cartogram.hexagons().stream().map(Hexagon::municipality))
                .containsExactlyInAnyOrderElementsOf(Sample.TAXONOMY.municipalities().list().stream()
                        .map(Term::id)
                        .toList());
        assertThat(cartogram.hexagons().stream().map(Hexagon::centre)).doesNotHaveDuplicates();
    }

    @Test
    void the_countries_touch_only_on_land_in_the_far_north() {
        assertThat(regionsAt(cartogram.hexagons().stream()
                        .filter(swedish -> swedish.municipality().startsWith("SE"))
                        .flatMap(swedish -> cartogram.hexagons().stream()
                                .filter(finnish -> finnish.municipality().startsWith("FI") && touch(swedish, finnish)))
                        .collect(Collectors.toSet())))
                .containsExactly("FI1D7");
    }

    @Test
    void every_large_region_town_and_water_has_its_word_on_the_map() {
        assertThat(cartogram.labels("region").stream().map(Cartogram.Label::id))
                .containsExactlyElementsOf(
                        Sample.TAXONOMY.nuts2().list().stream().map(Term::id).toList());
        assertThat(cartogram.labels("town"))
                .hasSize(11)
                .allSatisfy(town -> assertThat(cartogram.get(town.id())).isNotNull());
        assertThat(cartogram.labels("water")).hasSize(2);
    }

    private static boolean touch(Hexagon one, Hexagon other) {
        var shared = new HashSet<>(one.edges());
        shared.retainAll(other.edges());
        return !shared.isEmpty();
    }

    private static Set<String> regionsAt(Set<Hexagon> hexagons) {
        return hexagons.stream()
                .map(hexagon -> Sample.TAXONOMY.regionOf(hexagon.municipality()).id())
                .collect(Collectors.toSet());
    }
}
