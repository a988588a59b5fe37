package org.gapatlas.reporting.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapatlas.kernel.Language.EN;
import static org.gapatlas.kernel.Language.FI;
import static org.gapatlas.kernel.Language.SV;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StartViewTest {

    @Test
    void the_heat_table_shows_the_largest_gap_first_and_never_a_zero_for_what_is_not_known() {
        assertThat(draw(Sample.view(EN).heat())).isEqualTo("""
                        group | Upper Norrland | Central Norrland | sea | North and East Finland | West Finland (Ostrobothnia)
                        31 | s4 ▼ 60 ~ | wh ·· 2 | sea | s1 ▼ 1 ~ | o1 ▲ 3 ~
                        72 | s4 ▼ 35 ~ | wh ·· 1 | sea | o3 ▲ 14 ~ | no 0
                        25 | b0 ● 0 | no 0 | sea | no 0 | no 0
                        43 | no 0 | no 0 | sea | no 0 | no 0
                        96 | no 0 | no 0 | sea | o3 ▲ 10 ~ | no 0
                        75 | wh ·· 1 | wh ·· 1 | sea | wh ·· 1 | wh ·· 1
                        21 | no not asked | no not asked | sea | no not asked | no not asked
                        22 | no not asked | no not asked | sea | no not asked | no not asked
                        23 | no not asked | no not asked | sea | no not asked | no not asked
                        74 | no not asked | no not asked | sea | no not asked | no not asked
                        81 | no not asked | no not asked | sea | no not asked | no not asked
                        82 | no not asked | no not asked | sea | no not asked | no not asked
                        83 | no not asked | no not asked | sea | no not asked | no not asked""");
    }

    @Test
    void coverage_has_no_value_where_there_is_no_need() {
        assertThat(draw(Sample.view(EN, "coverage", null, null).heat()).lines().limit(6))
                .containsExactly(
                        "group | Upper Norrland | Central Norrland | sea | North and East Finland | West Finland (Ostrobothnia)",
                        "31 | s2 ▼ 63% ~ | wh ·· 2 | sea | s3 ▼ 43% | s3 ▼ 42%",
                        "72 | s1 ▼ 90% | wh ·· 1 | sea | b0 ● 100% | no –",
                        "25 | b0 ● 100% | no – | sea | no – | no –",
                        "43 | no – | no – | sea | no – | no –",
                        "96 | no – | no – | sea | b0 ● 100% | no –");
    }

    @Test
    void the_table_beside_the_map_tells_the_graduates_even_where_the_need_is_withheld() {
        assertThat(Sample.view(EN).table().rows().stream()
                        .map(row -> String.join(
                                " | ",
                                row.region(),
                                row.need().text(),
                                row.supply().text(),
                                row.shown().text(),
                                row.bar().width())))
                .containsExactly(
                        "Upper Norrland | 165 | 105 | ▼ 60 | 56.0",
                        "Central Norrland | ·· | 10 | ·· | 0.0",
                        "North and East Finland | 91 | 90 | ▼ 1 | 0.9",
                        "West Finland (Ostrobothnia) | 6 | 9 | ▲ 3 | 2.8");
    }

    @Test
    void thousands_stand_apart_as_the_language_writes_them() {
        assertThat(Sample.view(EN, "gap", "72", "2028")
                        .table()
                        .rows()
                        .get(0)
                        .need()
                        .text())
                .isEqualTo("1,285");
        assertThat(Sample.view(SV, "gap", "72", "2028")
                        .table()
                        .rows()
                        .get(0)
                        .need()
                        .text())
                .isEqualTo("1\u202f285");
        assertThat(Sample.view(FI, "gap", "72", "2028")
                        .table()
                        .rows()
                        .get(0)
                        .need()
                        .text())
                .isEqualTo("1\u202f285");
    }

    @Test
    void a_withheld_number_says_why_to_those_who_hear_it() {
        assertThat(Sample.view(EN).table().rows().get(1).shown().word())
                .isEqualTo("withheld: one company accounts for most of it");
        assertThat(Sample.view(SV).table().rows().get(1).shown().word())
                .isEqualTo("skyddat: ett företag står för det mesta");
        assertThat(Sample.view(FI).table().rows().get(1).shown().word())
                .isEqualTo("salattu: yksi yritys vastaa suurimmasta osasta");
    }

    @Test
    void the_map_colours_large_regions_and_names_every_municipality() {
        HexMap map = Sample.view(EN).map();
        assertThat(map.parts().stream()
                        .map(part -> part.css() + " " + part.hexes().size()))
                .containsExactly("s4 29", "wh 15", "s1 67", "o1 14");
        assertThat(map.parts().stream().flatMap(part -> part.hexes().stream()).map(HexMap.Hex::title))
                .hasSize(125)
                .contains(
                        "Skellefteå, Upper Norrland: ▼ 60",
                        "Sundsvall, Central Norrland: withheld: one company accounts for most of it",
                        "Vaasa, West Finland (Ostrobothnia): ▲ 3");
        assertThat(map.labels().stream().map(label -> String.join(" ", label.lines()) + " " + label.word()))
                .containsExactly(
                        "Upper Norrland short",
                        "Central Norrland withheld",
                        "North and East Finland short",
                        "West Finland (Ostrobothnia) over");
    }

    @Test
    void links_keep_the_language_and_the_one_for_good_names_the_release() {
        StartView view = Sample.view(FI);
        assertThat(view.heat().rows().get(1).href()).isEqualTo("/?measure=gap&group=72&year=2028&lang=fi");
        assertThat(view.permalink())
                .isEqualTo("/?measure=gap&group=31&year=2028&release=battery-2026-census-1&lang=fi");
        assertThat(view.csv()).isEqualTo("/api/v1/releases/battery-2026-census-1/coverage.csv");
    }

    @Test
    void a_line_breaks_where_a_year_is_not_known_and_tells_its_years() {
        Spark line = Sample.view(EN).heat().rows().get(0).boxes().get(0).spark();
        assertThat(line.said()).isEqualTo("2027: 57 short, 2028: 60 short, 2029: 85 short, 2030: 0");
        assertThat(line.lines()).containsExactly("3.0,8.9 18.3,8.3 33.7,3.0 49.0,21.0");
        assertThat(line.dot()).isEqualTo(new Spark.Dot("18.3", "8.3"));
        assertThat(Sample.view(EN, "coverage", null, null)
                        .heat()
                        .rows()
                        .get(0)
                        .boxes()
                        .get(0)
                        .spark()
                        .lines())
                .containsExactly("3.0,18.2 18.3,17.8 33.7,21.0");
    }

    private static String draw(HeatTable heat) {
        String head = heat.columns().stream()
                .map(column -> (column.sea() ? " | sea" : "") + " | " + column.name())
                .collect(Collectors.joining());
        return "group" + head + heat.rows().stream().map(StartViewTest::draw).collect(Collectors.joining());
    }

    private static String draw(HeatTable.Row row) {
        return "\n" + row.code()
                + row.boxes().stream()
                        .map(box -> (box.sea() ? " | sea" : "") + " | " + draw(box))
                        .collect(Collectors.joining());
    }

    private static String draw(HeatTable.Box box) {
        Shown shown = box.shown();
        return (shown.css() + " " + shown.text() + " " + shown.mark()).strip() + (box.spark() == null ? "" : " ~");
    }
}
