package org.gapatlas.survey.http.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void a_pointer_leads_to_its_field_on_the_page_of_its_item() {
        assertThat(Names.fieldOf("/answers/headcount")).isEqualTo("headcount");
        assertThat(Names.fieldOf("/lists/need/n7f3k2/plan/2028/upskill"))
                .isEqualTo(Names.cell("plan", 2028, "upskill"));
        assertThat(Names.itemOf("/lists/need/n7f3k2/plan/2028/upskill")).isEqualTo("n7f3k2");
        assertThat(Names.listOf("/lists/need/n7f3k2")).isEqualTo("need");
    }

    @Test
    void own_words_are_typed_into_the_field_of_the_role() {
        assertThat(Names.fieldOf("/lists/need/n7f3k2/other_words")).isEqualTo("role");
    }

    @Test
    void what_is_wrong_with_a_whole_list_belongs_to_no_item() {
        assertThat(Names.itemOf("/lists/need")).isEmpty();
        assertThat(Names.questionOf("/lists/need")).isEqualTo("need");
    }
}
