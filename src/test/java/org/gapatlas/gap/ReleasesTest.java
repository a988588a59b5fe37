package org.gapatlas.gap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One table, made safe, open to everybody; nothing else. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleasesTest {

    private String release = "";

    @BeforeEach
    void publish() {
        if (!release.isEmpty()) return;
        Api api = Api.signedIn().openRound("published");
        api.putFrame("published", Api.demo("workplaces.csv")).then().statusCode(200);
        api.putNeeds("published", Api.demo("needs_2026.csv")).then().statusCode(200);
        api.importProgrammes(Api.demo("programmes.csv"), Api.demo("programme_competences.csv"))
                .then()
                .statusCode(201);
        release = api.asAdmin()
                .post("/api/v1/analyses/" + api.analyse("published") + ":publish")
                .then()
                .statusCode(201)
                .body("illustrative", is(true), "tables[0].by", equalTo("roleGroup,nuts2,year"))
                .extract()
                .path("id");
    }

    @Test
    void a_safe_cell_is_published_rounded_with_its_contributors_as_a_band() {
        given().get("/api/v1/releases/" + release + "/coverage?roleGroup=31&nuts2=SE33&year=2028")
                .then()
                .statusCode(200)
                .body(
                        "total", equalTo(1),
                        "items[0].trainingNeedWeighted", equalTo(165f),
                        "items[0].supply", equalTo(105f),
                        "items[0].balanceWeighted", equalTo(60f),
                        "items[0].contributors", equalTo("11+"),
                        "items[0].status", equalTo("ok"),
                        "items[0].flag", equalTo(null))
                .body("items", everyItem(not(hasKey("largestShare"))))
                .body("items", everyItem(not(hasKey("hhi"))));
    }

    @Test
    void a_withheld_row_tells_its_supply_and_its_flag_and_no_other_figure() {
        List<Map<String, Object>> rows = given().get("/api/v1/releases/" + release + "/coverage?size=1000")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        var withheld = rows.stream().filter(row -> "c".equals(row.get("flag"))).toList();
        assertThat(withheld).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("supply")).isNotNull();
            assertThat(row.entrySet().stream()
                            .filter(e -> e.getValue() instanceof Number)
                            .map(Map.Entry::getKey))
                    .containsOnly("supply", "year");
        });
        assertThat(rows).hasSizeGreaterThan(withheld.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=role,region,year", "by=nuts2,year", "by=none", "region=SE331", "within=60&of=SE-2482"})
    void any_other_table_is_refused_with_the_one_there_is(String query) {
        given().get("/api/v1/releases/" + release + "/coverage?" + query)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("not-released"))
                .body("errors[0].params.released", equalTo("roleGroup,nuts2,year"));
    }

    @Test
    void the_csv_has_a_line_for_every_row_and_a_header() {
        int rows = given().get("/api/v1/releases/" + release + "/coverage").path("total");
        String csv = given().accept("text/csv")
                .get("/api/v1/releases/" + release + "/coverage")
                .asString();
        assertThat(csv.lines()).hasSize(rows + 1);
        assertThat(csv).startsWith("role,roleGroup,stage,region,nuts2,country,municipality,year,level,hiresStated,");
        assertThat(given().get("/api/v1/releases/" + release + "/coverage.csv").asString())
                .isEqualTo(csv);
    }

    @Test
    void the_newest_release_of_a_round_has_a_name() {
        given().get("/api/v1/releases/latest?round=published")
                .then()
                .statusCode(200)
                .body("id", equalTo(release));
        given().get("/api/v1/releases/none-such").then().statusCode(404).body("code", equalTo("not-found"));
    }
}
