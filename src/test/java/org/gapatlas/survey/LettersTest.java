package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters on paper: one for each person, in the person's language, with a code that is shown this once. */
@QuarkusTest
class LettersTest {

    private static final Pattern CODE = Pattern.compile("<p class=\"code\">([^<]+)</p>");
    private static final String GROUPS = "([0-9A-Z]{5} ){4}[0-9A-Z*~$=]";

    @Inject
    Invitations invitations;

    @Inject
    Rounds rounds;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void each_workplace_stands_in_one_letter_and_its_code_opens_the_form_as_it_is_typed() {
        open("printed");
        var desk = Desk.signedIn();
        String before = desk.read("/desk/rounds/printed/letters?lang=en").asString();
        assertThat(before).contains("the 4 that have no code yet").doesNotContain("class=\"code\"");
        String html = desk.send("/desk/rounds/printed/letters", Map.of())
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asString();
        List<String> letters =
                Arrays.stream(html.split("<article class=\"letter\"")).skip(1).toList();
        assertThat(letters).hasSize(3);
        assertThat(letters.get(0))
                .startsWith(" lang=\"sv\"")
                .contains("One &amp; Sons Demo AB, Three Demo AB", "1 januari 2030");
        assertThat(letters.get(1)).startsWith(" lang=\"fi\"").contains("Two Demo Oy", "1. tammikuuta 2030");
        assertThat(letters.get(2)).startsWith(" lang=\"en\"").contains("Four Demo AB", "1 January 2030");
        for (String name : List.of("One &amp; Sons Demo AB", "Two Demo Oy", "Three Demo AB", "Four Demo AB"))
            assertThat(letters.stream()
                            .filter(letter -> letter.contains("<p class=\"muted\">" + name)
                                    || letter.contains(", " + name + "</p>")))
                    .hasSize(1);
        List<String> codes =
                CODE.matcher(html).results().map(found -> found.group(1)).toList();
        assertThat(codes).hasSize(3).doesNotHaveDuplicates().allMatch(code -> code.matches(GROUPS));
        Respondent.session(codes.get(0)).then().statusCode(201).body("workplaces.id", equalTo(List.of("W1", "W3")));
        AtTheForm.withCode(codes.get(1).toLowerCase(java.util.Locale.ROOT));
        assertThat(invitations
                        .findOwn(rounds.find("printed").orElseThrow(), "W2")
                        .orElseThrow()
                        .sentAt())
                .isNotNull();
        String after = desk.read("/desk/rounds/printed/letters?lang=en").asString();
        for (String code : codes) assertThat(after).doesNotContain(code).doesNotContain(code.replace(' ', '-'));
        assertThat(after).contains("the 0 that have no code yet");
        assertThat(desk.send("/desk/rounds/printed/letters", Map.of()).asString())
                .doesNotContain("class=\"code\"");
    }

    @Test
    void a_new_letter_ends_the_old_code_and_an_unknown_workplace_prints_nothing() {
        open("reprinted");
        var desk = Desk.signedIn();
        desk.read("/desk/rounds/reprinted/letters");
        desk.send("/desk/rounds/reprinted/letters", Map.of("workplaces", "W2, W99"))
                .then()
                .statusCode(422)
                .body(containsString("W99"), not(containsString("class=\"code\"")));
        String first = printed(desk, "W2");
        String second = printed(desk, "W2");
        Respondent.session(first).then().statusCode(401);
        Respondent.session(second).then().statusCode(201);
        desk.send("/desk/rounds/reprinted/letters", Map.of("proof", "guessed"))
                .then()
                .statusCode(403);
    }

    @Test
    void the_table_to_merge_from_has_the_same_cells_in_each_row_and_no_formula() {
        open("merged");
        var desk = Desk.signedIn();
        desk.read("/desk/rounds/merged/letters");
        var answer = desk.send("/desk/rounds/merged/letters/table", Map.of());
        answer.then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", equalTo("attachment; filename=\"merged-codes.csv\""))
                .header("Cache-Control", equalTo("no-store"));
        List<List<String>> rows = answer.asString()
                .lines()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
        assertThat(rows.get(0)).containsExactly("workplace", "code", "link");
        assertThat(rows)
                .hasSize(5)
                .allSatisfy(row -> assertThat(row).hasSize(3).noneMatch(cell -> cell.matches("[=+@\\t\\-].*")));
        assertThat(rows.stream().skip(1).map(row -> row.get(0))).containsExactly("W1", "W2", "W3", "W4");
        assertThat(rows.get(1).get(1)).isEqualTo(rows.get(3).get(1));
        for (List<String> row : rows.subList(1, 5)) assertThat(row.get(2)).endsWith("/answer#" + row.get(1));
        Respondent.session(rows.get(4).get(1)).then().statusCode(201);
    }

    @Test
    void the_page_for_a_lost_code_answers_the_same_whoever_asks() {
        open("misplaced");
        Desk.signedIn();
        var asking = Desk.ofAnybody();
        asking.read("/answer/lost-code?lang=en");
        var known = asking.send("/answer/lost-code?lang=en", Map.of("email", "eva@misplaced.example.org"));
        var unknown = asking.send("/answer/lost-code?lang=en", Map.of("email", "nobody@misplaced.example.org"));
        var nonsense = asking.send("/answer/lost-code?lang=en", Map.of("email", "not an address"));
        for (var answer : List.of(known, unknown, nonsense)) {
            answer.then().statusCode(303);
            assertThat(answer.header("Location")).isEqualTo(known.header("Location"));
            assertThat(answer.asString()).isEmpty();
        }
        String told = asking.read("/answer/lost-code?asked=yes&lang=en").asString();
        assertThat(told).contains("If this address is the contact of a workplace in an open survey");
    }

    private static String printed(Desk desk, String workplace) {
        var found = CODE.matcher(desk.send("/desk/rounds/reprinted/letters", Map.of("workplaces", workplace))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void open(String round) {
        api.openRound(round).putFrame(round, """
                id,name,country,municipality_code,stage,headcount_2026,workplace_languages,contact_email
                W1,One & Sons Demo AB,SE,2482,CEL,12,sv,eva@%1$s.example.org
                W2,Two Demo Oy,FI,564,CEL,30,fi,
                W3,Three Demo AB,SE,2482,CEL,300,sv,Eva@%1$s.example.org
                W4,Four Demo AB,SE,2482,CEL,3,en,kim@%1$s.example.org
                """.formatted(round)).then().statusCode(200);
    }
}
