package org.gapatlas.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.gapatlas.disclosure.Contributions;
import org.junit.jupiter.api.Test;

class SumsTest {

    @Test
    void workplaces_of_one_group_contribute_together() {
        var sums = new Sums();
        sums.add("G1", "W1", 8, 8_000);
        sums.add("G1", "W2", 4, 2_000);
        sums.add("G2", "W3", 6, 6_000);
        assertThat(sums.contributions()).isEqualTo(new Contributions(2, 18, 12, 6));
        assertThat(sums.workplaces()).isEqualTo(3);
        assertThat(sums.stated()).isEqualTo(9);
        assertThat(sums.weighted()).isEqualTo(8);
    }

    @Test
    void a_group_with_nothing_is_no_contributor_but_answered() {
        var sums = new Sums();
        sums.add("G1", "W1", 0, 0);
        assertThat(sums.concentration()).isEqualTo(new Concentration(0, null, null));
        assertThat(sums.workplaces()).isEqualTo(1);
    }

    @Test
    void the_order_of_a_merge_does_not_matter() {
        assertThat(part("G1", 10).merge(part("G2", 30)).merge(part("G3", 20)).contributions())
                .isEqualTo(part("G3", 20)
                        .merge(part("G1", 10).merge(part("G2", 30)))
                        .contributions())
                .isEqualTo(new Contributions(3, 60, 30, 20));
    }

    @Test
    void shares_and_the_index_of_concentration_come_from_the_groups() {
        var sums = part("G1", 30).merge(part("G2", 10));
        assertThat(sums.concentration()).isEqualTo(new Concentration(2, .75, .75 * .75 + .25 * .25));
    }

    @Test
    void sums_travel_between_machines() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(part("G1", 30));
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((Sums) in.readObject()).contributions()).isEqualTo(new Contributions(1, 30, 30, 0));
        }
    }

    private static Sums part(String group, long halves) {
        var sums = new Sums();
        sums.add(group, "W-" + group, halves, halves * 1_000);
        return sums;
    }
}
