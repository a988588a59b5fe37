package org.gapatlas.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.gapatlas.testing.Api;
import org.gapatlas.testing.Csv;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The 60 workplaces, 1,690 needs and 58 programmes of the demonstration, sent in from outside, give the golden numbers. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GoldenNumbersTest {

    private static final Offset<Double> EXACT = within(0.0001);
    private static final Map<String, String> COLUMNS = Map.of(
            "hires_stated", "hiresStated",
            "hires_probability_weighted", "hiresWeighted",
            "training_need_stated", "trainingNeedStated",
            "training_need_weighted", "trainingNeedWeighted",
            "supply_effective", "supply",
            "gap_stated", "balanceStated",
            "gap_weighted", "balanceWeighted");

    private Api api;
    private String analysis = "";

    @Test
    @Order(1)
    void the_demonstration_comes_in_through_the_api() {
        api = Api.signedIn().openRound("golden");
        api.putFrame("golden", Api.demo("workplaces.csv")).then().statusCode(200);
        int read = api.putNeeds("golden", Api.demo("needs_2026.csv"))
                .then()
                .statusCode(200)
                .extract()
                .path("read");
        assertThat(read).isEqualTo(1_690);
        int programmes = api.importProgrammes(Api.demo("programmes.csv"), Api.demo("programme_competences.csv"))
                .then()
                .statusCode(201)
                .extract()
                .path("read");
        assertThat(programmes).isGreaterThanOrEqualTo(58);
        analysis = api.analyse("golden");
    }

    @Test
    @Order(2)
    void all_396_expected_rows_come_out_to_four_decimals() {
        var rows = byCell(api.gaps(analysis, ""));
        int checked = 0;
        for (var expected : Csv.rows("/demo/expected_gap_sample.csv")) {
            String cell =
                    expected.getField("role_id") + "|" + expected.getField("nuts3") + "|" + expected.getField("year");
            assertThat(rows).containsKey(cell);
            COLUMNS.forEach((column, name) -> assertThat(number(rows.get(cell), name))
                    .as("%s of %s", name, cell)
                    .isEqualTo(Double.parseDouble(expected.getField(column)), EXACT));
            checked++;
        }
        assertThat(checked).isEqualTo(396);
    }

    @Test
    @Order(3)
    void process_operators_within_60_and_90_minutes_of_skelleftea_are_short() { // Q01
        String roles = "by=none&role=R05,R06,R08,R09,R11,R12,R13&year=2027&of=SE-2482&within=";
        var near = api.gaps(analysis, roles + 60).get(0);
        assertThat(number(near, "hiresStated")).isEqualTo(378);
        assertThat(number(near, "hiresWeighted")).isEqualTo(231.3, EXACT);
        assertThat(number(near, "trainingNeedStated")).isEqualTo(207.9, EXACT);
        assertThat(number(near, "trainingNeedWeighted")).isEqualTo(127.2, within(.05));
        assertThat(number(near, "supply")).isEqualTo(82.6, within(.05));
        assertThat(number(near, "balanceStated")).isEqualTo(125.3, within(.05));
        assertThat(number(near, "balanceWeighted")).isEqualTo(44.6, within(.05));
        var further = api.gaps(analysis, roles + 90).get(0);
        assertThat(number(further, "trainingNeedStated")).isEqualTo(208.5, within(.05));
        assertThat(number(further, "trainingNeedWeighted")).isEqualTo(127.6, within(.05));
        assertThat(number(further, "supply")).isEqualTo(95.0, within(.05));
        assertThat(number(further, "balanceWeighted")).isEqualTo(32.6, within(.05));
    }

    @Test
    @Order(4)
    void the_funnel_of_a_programme_runs_from_60_seats_to_14_people() { // Q09
        List<Map<String, Object>> steps = api.asAdmin()
                .get("/api/v1/analyses/" + analysis + "/funnel?programme=P01")
                .then()
                .statusCode(200)
                .extract()
                .path("steps");
        assertThat(steps)
                .extracting(step -> step.get("step"))
                .containsExactly("seats", "filled", "completed", "relevantJob", "inRegion", "inChain");
        assertThat(steps)
                .extracting(step -> Math.round(number(step, "heads") * 10) / 10.0)
                .containsExactly(60.0, 48.0, 34.1, 19.8, 17.8, 14.2);
    }

    @Test
    @Order(5)
    void white_spots_are_needed_and_taught_nowhere_largest_first() { // Q05
        List<Map<String, Object>> spots = api.asAdmin()
                .get("/api/v1/analyses/" + analysis + "/white-spots?year=2028")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        var taught = new TreeSet<String>();
        for (var programme : Csv.rows("/demo/programmes.csv"))
            for (String target : programme.getField("target_roles").split(";")) taught.add(target.split(":")[0]);
        var needed = new TreeSet<String>();
        api.gaps(analysis, "by=role&year=2028").stream()
                .filter(row -> number(row, "hiresWeighted") > 0)
                .forEach(row -> needed.add((String) row.get("role")));
        needed.removeAll(taught);
        assertThat(spots).extracting(spot -> (String) spot.get("role")).containsExactlyInAnyOrderElementsOf(needed);
        assertThat(spots)
                .extracting(spot -> number(spot, "trainingNeedWeighted"))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(spots).isNotEmpty();
    }

    @Test
    @Order(6)
    void the_gap_by_country_and_level_adds_up_to_the_whole() { // Q17
        var levels = api.gaps(analysis, "by=country,level&year=2028");
        var whole = api.gaps(analysis, "by=none&year=2028").get(0);
        for (String measure :
                List.of("hiresStated", "hiresWeighted", "trainingNeedWeighted", "supply", "balanceWeighted"))
            assertThat(levels.stream().mapToDouble(row -> number(row, measure)).sum())
                    .as(measure)
                    .isEqualTo(number(whole, measure), within(1e-6));
        assertThat(levels).extracting(row -> row.get("country")).containsOnly("SE", "FI");
        assertThat(levels).extracting(row -> row.get("level")).containsOnly(4, 5, 6, 7);
    }

    @Test
    @Order(7)
    void one_changed_need_and_one_changed_programme_move_exactly_their_cells() {
        var before = byCell(api.gaps(analysis, ""));
        String need = "D01,2027,R02,4,11,,0.9";
        assertThat(Api.demo("needs_2026.csv")).contains(need);
        api.putNeeds("golden", needsOf("D01").replace(need, "D01,2027,R02,5,11,,0.9"))
                .then()
                .statusCode(200);
        String programmes = Api.demo("programmes.csv");
        String changed = programmes.replace(",24,60,0.9,0.8,0.71,", ",24,70,0.9,0.8,0.71,");
        assertThat(changed).isNotEqualTo(programmes);
        api.importProgrammes(changed, Api.demo("programme_competences.csv"))
                .then()
                .statusCode(201);

        var after = byCell(api.gaps(api.analyse("golden"), ""));
        var moved = new TreeSet<String>();
        after.forEach((cell, row) -> {
            if (!row.equals(before.get(cell))) moved.add(cell);
        });
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(moved)
                .containsExactly(
                        "R02|SE332|2027",
                        "R20|SE331|2027",
                        "R20|SE331|2028",
                        "R20|SE331|2029",
                        "R20|SE331|2030",
                        "R22|SE331|2027",
                        "R22|SE331|2028",
                        "R22|SE331|2029",
                        "R22|SE331|2030");
        assertThat(number(after.get("R02|SE332|2027"), "hiresWeighted")
                        - number(before.get("R02|SE332|2027"), "hiresWeighted"))
                .isEqualTo(.9, EXACT);
        assertThat(byCell(api.gaps(analysis, "")))
                .as("the first analysis still sees what it saw")
                .isEqualTo(before);
    }

    private static String needsOf(String workplace) {
        return Api.demo("needs_2026.csv")
                .lines()
                .filter(line -> line.startsWith("workplace,") || line.startsWith(workplace + ","))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private static Map<String, Map<String, Object>> byCell(List<Map<String, Object>> rows) {
        var byCell = new TreeMap<String, Map<String, Object>>();
        rows.forEach(row -> byCell.put(row.get("role") + "|" + row.get("region") + "|" + row.get("year"), row));
        return byCell;
    }

    private static double number(Map<String, Object> row, String name) {
        return ((Number) row.get(name)).doubleValue();
    }
}
