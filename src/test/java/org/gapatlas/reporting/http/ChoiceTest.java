package org.gapatlas.reporting.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    @Test
    void nothing_asked_is_the_largest_gap_of_the_second_year() {
        assertThat(find(null, null, null)).contains(new Choice(MapMeasure.GAP, "31", 2028));
    }

    @Test
    void what_is_asked_is_shown() {
        assertThat(find("coverage", "72", "2030")).contains(new Choice(MapMeasure.COVERAGE, "72", 2030));
    }

    @Test
    void what_the_release_does_not_have_is_not_quietly_replaced() {
        assertThat(find("people", null, null)).isEmpty();
        assertThat(find(null, "99", null)).isEmpty();
        assertThat(find(null, null, "2031")).isEmpty();
        assertThat(find(null, null, "soon")).isEmpty();
    }

    private static Optional<Choice> find(String measure, String group, String year) {
        return Choice.find(new Choice.Asked(measure, group, year), new ReleasedTable(Sample.RELEASE), Sample.TAXONOMY);
    }
}
