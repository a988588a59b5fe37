package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Frozen answers stay what they were, and leave in the order that the reduction counts on. */
@QuarkusTest
class ArchiveTest {

    @Inject
    AnswerArchive archive;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void frozen_answers_stay_what_they_were_whatever_comes_in_later() {
        filled("frozen");
        FrozenAnswers before = archive.freeze("frozen");
        List<NeedRow> rows = rows(before.id(), 0, 63);
        api.putNeeds("frozen", "workplace,year,role,new,replacement\nD01,2027,R02,99,99\n")
                .then()
                .statusCode(200);
        api.putFrame(
                        "frozen",
                        Api.demo("workplaces.csv")
                                .replace("D02,Blygrund", "D02,Other")
                                .replace(",SE,2584,Kiruna,SE332,RAW,RAW,07.10", ",SE,2482,,SE331,RAW,RAW,07.10"))
                .then()
                .statusCode(200);
        assertThat(archive.get(before.id())).isEqualTo(before);
        assertThat(rows(before.id(), 0, 63)).isEqualTo(rows);
        FrozenAnswers after = archive.freeze("frozen");
        assertThat(after.hash()).isNotEqualTo(before.hash());
        assertThat(after.lines()).isEqualTo(1690 - 42 + 1);
        assertThat(before.years()).containsExactly(2027, 2028, 2029, 2030);
        assertThat(before.workplaces()).isEqualTo(60);
        assertThat(before.answered()).isEqualTo(60);
        assertThat(before.lines()).isEqualTo(1690);
    }

    @Test
    void the_same_answers_freeze_to_the_same_hash() {
        filled("same");
        assertThat(archive.freeze("same").hash())
                .isEqualTo(archive.freeze("same").hash());
    }

    @Test
    void rows_come_by_bucket_group_workplace_year_and_role() {
        filled("ordered");
        String id = archive.freeze("ordered").id();
        List<NeedRow> rows = rows(id, 0, 63);
        assertThat(rows)
                .hasSize(1690)
                .isSortedAccordingTo(Comparator.<NeedRow>comparingInt(row -> Buckets.of(row.group()))
                        .thenComparing(NeedRow::group)
                        .thenComparing(NeedRow::workplace)
                        .thenComparingInt(NeedRow::year)
                        .thenComparing(NeedRow::role));
        var parts = new ArrayList<NeedRow>();
        for (int bucket = 0; bucket < AnswerArchive.BUCKETS; bucket++) parts.addAll(rows(id, bucket, bucket));
        assertThat(parts).isEqualTo(rows);
        assertThat(rows)
                .contains(new NeedRow(
                        "D01", "D01", "SE-2584", "RAW", "large", 450, "R02", 2027, 8, 22, 0, 900, null, 900));
    }

    @Test
    void respondents_are_those_who_answered_with_zero_lines_too() {
        api.openRound("zeros")
                .putFrame("zeros", Api.demo("workplaces.csv"))
                .then()
                .statusCode(200);
        api.putNeeds("zeros", "workplace,year,role,new,replacement\nD16,2027,R02,0,0\n")
                .then()
                .statusCode(200);
        FrozenAnswers frozen = archive.freeze("zeros");
        try (var respondents = archive.respondents(frozen.id())) {
            assertThat(respondents)
                    .containsExactly(new AnswerArchive.Respondent("D16", "D16", "SE-2482", "CEL", "large", 600, 1));
        }
        assertThat(rows(frozen.id(), 0, 63)).hasSize(1);
    }

    @Test
    void inside_a_transaction_its_own_frozen_answers_are_read() {
        filled("inside");
        int lines = QuarkusTransaction.requiringNew()
                .call(() -> rows(archive.freeze("inside").id(), 0, 63).size());
        assertThat(lines).isEqualTo(1690);
    }

    private List<NeedRow> rows(String id, int first, int last) {
        try (var rows = archive.rows(id, first, last)) {
            var all = new ArrayList<NeedRow>();
            rows.forEachRemaining(all::add);
            return all;
        }
    }

    private void filled(String round) {
        api.openRound(round).putFrame(round, Api.demo("workplaces.csv")).then().statusCode(200);
        api.putNeeds(round, Api.demo("needs_2026.csv")).then().statusCode(200);
    }
}
