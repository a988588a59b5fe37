package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadsTextTest {

    @Test
    void numbers_are_read_as_people_write_them() {
        assertThat(HeadsText.read("4")).isEqualTo(4);
        assertThat(HeadsText.read(" 1 200 ")).isEqualTo(1200);
        assertThat(HeadsText.read("−2")).isEqualTo(-2);
        assertThat(HeadsText.read("0")).isEqualTo(0);
        assertThat(HeadsText.read("  ")).isNull();
    }

    @Test
    void ranges_are_read_with_any_dash_and_over_50_in_three_languages() {
        assertThat(HeadsText.read("3–5")).isEqualTo(Map.of("bracket", "3-5"));
        assertThat(HeadsText.read("11 - 20")).isEqualTo(Map.of("bracket", "11-20"));
        assertThat(HeadsText.read("över 50")).isEqualTo(Map.of("bracket", "51+"));
        assertThat(HeadsText.read("yli 50")).isEqualTo(Map.of("bracket", "51+"));
    }

    @Test
    void not_to_know_is_an_answer() {
        assertThat(HeadsText.read("?")).isEqualTo(Map.of("unknown", true));
        assertThat(HeadsText.read("Vet inte")).isEqualTo(Map.of("unknown", true));
        assertThat(HeadsText.read("en tiedä")).isEqualTo(Map.of("unknown", true));
    }

    @Test
    void what_cannot_be_understood_stays_as_it_was_typed_for_the_fault_to_name() {
        assertThat(HeadsText.read("a few")).isEqualTo("a few");
        assertThat(HeadsText.read("3-6")).isEqualTo("3-6");
        assertThat(HeadsText.read("3.7")).isEqualTo("3.7");
    }

    @Test
    void what_is_written_reads_back() {
        for (Object answer : new Object[] {7, Map.of("bracket", "51+"), Map.of("unknown", true)})
            assertThat(HeadsText.read(HeadsText.write(answer))).isEqualTo(answer);
    }
}
