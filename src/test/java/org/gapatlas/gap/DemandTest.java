package org.gapatlas.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gapatlas.gap.source.ShippedAssumptions;
import org.gapatlas.kernel.Digest;
import org.gapatlas.survey.NeedRow;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.source.ShippedTaxonomy;
import org.gapatlas.testing.NeedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemandTest {

    private static final Taxonomy TAXONOMY = ShippedTaxonomy.load();
    private static final AssumptionSet ASSUMPTIONS = ShippedAssumptions.load();
    private static final List<Integer> YEARS = List.of(2027, 2028, 2029, 2030);

    private final NeedTable demonstration = NeedTable.ofTheDemonstration();

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 64})
    void any_number_of_partitions_gives_the_same_bytes(int partitions) {
        assertThat(fingerprint(cube(demonstration, partitions))).isEqualTo(fingerprint(cube(demonstration, 1)));
    }

    @Test
    void the_order_of_the_rows_never_matters() {
        var shuffled = new ArrayList<>(demonstration.rows());
        Collections.shuffle(shuffled, new Random(7));
        var other = new NeedTable();
        shuffled.forEach(other::add);
        assertThat(fingerprint(cube(other, 5))).isEqualTo(fingerprint(cube(demonstration, 1)));
    }

    @Test
    void a_lines_own_probability_wins_over_its_certainty_and_its_workplaces_plan() {
        var own = figures(line(800, org.gapatlas.survey.Certainty.CONDITIONAL, 500));
        var certainty = figures(line(null, org.gapatlas.survey.Certainty.CONDITIONAL, 500));
        var plan = figures(line(null, null, 500));
        var unknown = figures(line(null, null, null));
        assertThat(List.of(
                        own.hiresWeighted(), certainty.hiresWeighted(), plan.hiresWeighted(), unknown.hiresWeighted()))
                .containsExactly(10 * .8 + 3, 10 * .3 + 3, 10 * .5 + 3, 10 * .6 + 3);
        assertThat(own.hiresStated()).isEqualTo(13);
        assertThat(own.trainingNeedWeighted()).isEqualTo(.55 * 11, within(1e-12));
    }

    private static NeedRow line(Integer probability, org.gapatlas.survey.Certainty certainty, Integer plan) {
        return new NeedRow(
                "D16", "D16", "SE-2482", "CEL", "large", 600, "R11", 2028, 20, 6, 0, probability, certainty, plan);
    }

    private static Figures figures(NeedRow line) {
        CoverageCube cube = cube(new NeedTable().add(line), 1);
        return ((Cell.Measured) cube.cells().get(CellKey.of(Grouping.USUAL, "R11", "SE331", "2028"))).figures();
    }

    private static CoverageCube cube(NeedTable needs, int partitions) {
        var coding = new Coding(TAXONOMY, YEARS);
        var query = CubeQuery.of(Grouping.USUAL);
        Demand demand = new DemandReducer(partitions).reduce(needs::open, () -> new Demand(coding, query, ASSUMPTIONS));
        return new Coverage(coding, query, ASSUMPTIONS)
                .table("a snapshot", YEARS, demand, List.of())
                .cube();
    }

    private static String fingerprint(CoverageCube cube) {
        var digest = new Digest();
        cube.cells().forEach((key, cell) -> digest.add(key + " " + cell));
        return digest.hex();
    }
}
