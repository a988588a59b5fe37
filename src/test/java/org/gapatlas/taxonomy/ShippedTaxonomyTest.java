package org.gapatlas.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.gapatlas.taxonomy.source.ShippedTaxonomy;
import org.junit.jupiter.api.Test;

class ShippedTaxonomyTest {

    private final Taxonomy taxonomy = ShippedTaxonomy.load();

    @Test
    void everything_that_ships_is_there() {
        assertThat(taxonomy.regions().size()).isEqualTo(9);
        assertThat(taxonomy.municipalities().size()).isEqualTo(125);
        assertThat(taxonomy.roles().size()).isEqualTo(40);
        assertThat(taxonomy.competences().size()).isEqualTo(67);
        assertThat(taxonomy.requirements()).hasSize(292);
        assertThat(taxonomy.travelTimes().size()).isEqualTo(711);
    }

    @Test
    void every_code_that_one_table_names_stands_in_the_other() {
        assertThat(taxonomy.municipalities().list())
                .allMatch(m -> taxonomy.regions().has(m.region()));
        assertThat(taxonomy.regions().list()).allMatch(r -> taxonomy.nuts2().has(r.nuts2()));
        assertThat(taxonomy.requirements())
                .allMatch(r ->
                        taxonomy.roles().has(r.role()) && taxonomy.competences().has(r.competence()));
        assertThat(taxonomy.roles().list())
                .allMatch(role -> role.stages().stream().allMatch(taxonomy.stages()::has))
                .allMatch(
                        role -> role.findGroup().map(taxonomy.roleGroups()::has).orElse(true));
    }

    @Test
    void the_sea_is_no_road() {
        assertThat(taxonomy.travelTimes().find("SE-2480", "FI-905")).isEmpty(); // Umeå and Vaasa
        assertThat(taxonomy.travelTimes().within(90, "SE-2482")).allMatch(place -> place.startsWith("SE-"));
        assertThat(taxonomy.travelTimes().find("SE-2583", "FI-851")).isPresent(); // Haparanda and Tornio
    }

    @Test
    void a_municipality_is_no_minutes_from_itself() {
        assertThat(taxonomy.travelTimes().find("SE-2482", "SE-2482")).hasValue(0);
        assertThat(taxonomy.travelTimes().within(0, "SE-2482")).containsExactly("SE-2482");
    }

    @Test
    void a_wrong_code_is_answered_with_the_nearest() {
        assertThat(taxonomy.roles().nearest("R1")).hasSize(3).allMatch(id -> id.startsWith("R"));
        assertThat(taxonomy.regions().nearest("SE33")).contains("SE331", "SE332");
    }

    @Test
    void two_loads_are_the_same_version() {
        assertThat(ShippedTaxonomy.load().version()).isEqualTo(taxonomy.version());
    }
}
