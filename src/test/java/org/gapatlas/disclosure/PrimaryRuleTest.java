package org.gapatlas.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapatlas.disclosure.PrimaryRule.Verdict;
import org.gapatlas.testing.Csv;
import org.junit.jupiter.api.Test;

class PrimaryRuleTest {

    private static final PrimaryRule RULE = new PrimaryRule(3, 15);

    @Test
    void two_companies_are_too_few_and_none_are_no_secret() {
        assertThat(RULE.judge(Contributions.of(List.of(5L, 5L)))).isEqualTo(Verdict.TOO_FEW);
        assertThat(RULE.judge(Contributions.of(List.of(0L, 0L)))).isEqualTo(Verdict.SAFE);
    }

    @Test
    void what_hides_the_largest_must_be_at_least_p_per_cent_of_it() {
        assertThat(RULE.judge(Contributions.of(List.of(100L, 40L, 14L)))).isEqualTo(Verdict.DOMINATED);
        assertThat(RULE.judge(Contributions.of(List.of(100L, 40L, 15L)))).isEqualTo(Verdict.SAFE);
    }

    @Test
    void every_reference_cell_is_judged_as_the_reference_says() {
        var groups = new HashMap<String, Map<String, Long>>();
        for (var row : Csv.rows("/reference/sdc/primary_microdata.csv"))
            for (String region : List.of(row.getField("region"), "T"))
                for (String competence : List.of(row.getField("competence"), "T"))
                    groups.computeIfAbsent(region + "|" + competence, k -> new HashMap<>())
                            .merge(row.getField("group_id"), Long.parseLong(row.getField("value")), Long::sum);
        var expected = Csv.rows("/reference/sdc/primary_expected.csv");
        for (var row : expected) {
            var cell = Contributions.of(groups.get(row.getField("region") + "|" + row.getField("competence"))
                    .values());
            String where = row.toString();
            assertThat(cell.total()).as(where).isEqualTo(Long.parseLong(row.getField("total")));
            assertThat(cell.contributors()).as(where).isEqualTo(Integer.parseInt(row.getField("n_groups_nonzero")));
            assertThat(cell.largest()).as(where).isEqualTo(Long.parseLong(row.getField("top1")));
            assertThat(RULE.isDominated(cell))
                    .as(where)
                    .isEqualTo(row.getField("p15").equals("1"));
            assertThat(RULE.judge(cell) != Verdict.SAFE)
                    .as(where)
                    .isEqualTo(row.getField("sensitive_recommended").equals("1"));
        }
        assertThat(expected).hasSizeGreaterThan(5);
    }
}
