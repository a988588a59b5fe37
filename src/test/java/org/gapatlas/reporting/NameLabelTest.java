package org.gapatlas.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NameLabelTest {

    private static final NameLabel FUNNEL = new NameLabel("funnel.{type}.{step}", "assumption.funnel");

    @Test
    void a_name_tells_what_stands_in_its_places() {
        assertThat(FUNNEL.find("funnel.YH.completed")).contains(Map.of("type", "YH", "step", "completed"));
    }

    @Test
    void a_place_reaches_to_the_next_point() {
        assertThat(FUNNEL.find("funnel.YH")).isEmpty();
        assertThat(FUNNEL.find("funnel.YH.completed.twice")).isEmpty();
        assertThat(FUNNEL.find("certainty.planned")).isEmpty();
    }

    @Test
    void a_point_in_the_pattern_is_a_point() {
        assertThat(FUNNEL.find("funnelxYHxcompleted")).isEmpty();
    }
}
