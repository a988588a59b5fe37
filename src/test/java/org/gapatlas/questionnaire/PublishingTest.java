package org.gapatlas.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapatlas.questionnaire.SmallSurvey.findings;
import static org.gapatlas.questionnaire.SmallSurvey.taken;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a change does to answers, and what is never published. */
@QuarkusTest
class PublishingTest {

    /** What the sentences name; a text may name others. */
    private static final String PLACES =
            "\\{(value|name|nearest|key|language|row|file|pointer|allowed|rule|at|newest|least"
                    + "|level|because|before|now|version|line|column)}";

    @Inject
    Publishing publishing;

    @Inject
    QuestionnaireFiles files;

    @Inject
    Questionnaires questionnaires;

    @Inject
    AuditLog audit;

    private SmallSurvey survey() {
        return SmallSurvey.named("pub-" + UUID.randomUUID().toString().substring(0, 8), files);
    }

    private SmallSurvey published() {
        SmallSurvey survey = survey();
        taken(survey.publish(publishing));
        return survey;
    }

    @Test
    void the_first_version_has_nothing_before_it() {
        var first = taken(survey().publish(publishing));
        assertThat(first.level()).isEqualTo(ChangeLevel.FIRST);
        assertThat(first.from()).isNull();
        assertThat(first.to()).isEqualTo(new Version(2026, 1, 0));
        assertThat(first.hash()).matches("[0-9a-f]{64}");
        assertThat(audit.findBreak("questionnaires")).isEmpty();
    }

    @Test
    void other_words_are_a_patch() {
        var patch = taken(published()
                .version("2026.1.1")
                .words(lines -> replaced(lines, "title", "Another name"))
                .publish(publishing));
        assertThat(patch.level()).isEqualTo(ChangeLevel.PATCH);
        assertThat(patch.from()).isEqualTo(new Version(2026, 1, 0));
        assertThat(patch.changes()).containsExactly(new Change(ChangeLevel.PATCH, "texts"));
    }

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{id: job, type: text} | {id: job, type: text}~          - {id: more, type: text} | MINOR | + more",
                "[decided, planned] | [decided, planned, open] | MINOR | + sure.open",
                "{id: posts, type: heads} | {id: posts, type: heads}, {id: gone, type: heads} | MINOR | + gone",
                "sum(plan.posts) > 99 | sum(plan.posts) > 50 | MINOR | many",
                "[decided, planned] | [planned, decided] | MINOR | order",
                "{id: job, type: text} | {id: job, type: text, suggest: true} | MINOR | job: suggest",
                "[decided, planned] | [decided, open] | MAJOR | - sure.planned",
                "type: integer, min: 0 | type: integer, min: 1 | MAJOR | heads_now: min",
                "concept: heads.now | concept: heads.then | MAJOR | heads_now: concept",
                "options: sure} | options: sure, required: true} | MAJOR | how_sure: required",
                "options: sure} | options: sure, required_if: \"heads_now > 1\"} | MAJOR | how_sure: required_if",
                "how_sure = 'planned' | how_sure = 'decided' | MAJOR | remark: show_if",
                "not answered(job) | not answered(plan.posts) | MAJOR | no_job: fail_if",
                "level: warning | level: error | MAJOR | many: level",
                "unit: workplace | unit: company | MAJOR | unit",
                "max_items: 5 | max_items: 4 | MAJOR | need: max_items",
                "{id: job, type: text} | {id: job, type: text}~          - {id: more, type: text, required: true} | MAJOR | + more",
            })
    void a_change_is_of_the_class_that_its_effect_asks_for(String usual, String other, ChangeLevel level, String what) {
        SmallSurvey survey = published();
        var change = taken(
                survey.version("2027.0.0").with(usual, other.replace("~", "\n")).tryOut(publishing));
        assertThat(change.changes().get(0)).isEqualTo(new Change(level, what));
        assertThat(change.level()).isEqualTo(level);
    }

    @Test
    void a_question_that_is_gone_is_major() {
        var change = taken(published()
                .version("2027.0.0")
                .with("      - {id: heads_now, type: integer, min: 0, concept: heads.now}\n", "")
                .publish(publishing));
        assertThat(change.changes()).contains(new Change(ChangeLevel.MAJOR, "- heads_now"));
        assertThat(change.level()).isEqualTo(ChangeLevel.MAJOR);
    }

    @Test
    void a_rule_typed_in_another_way_changes_nothing() {
        var same = published().version("2026.1.1").with("not answered(job)", "not  answered( job )");
        assertThat(findings(same.publish(publishing))).extracting(Finding::code).containsExactly("nothing-changed");
    }

    @ParameterizedTest(name = "{0} for {2}")
    @CsvSource({
        "2026.1.0, min: 0, min: 1, version-not-newer, 2027.0.0",
        "2025.9.9, min: 0, min: 1, version-not-newer, 2027.0.0",
        "2026.1.1, min: 0, min: 1, version-too-low, 2027.0.0",
        "2026.2.0, min: 0, min: 1, version-too-low, 2027.0.0",
        "2026.1.7, type: text}, 'type: text, suggest: true}', version-too-low, 2026.2.0",
    })
    void a_number_that_hides_the_change_is_refused(
            String version, String usual, String other, String code, String least) {
        Finding fault = findings(published().version(version).with(usual, other).publish(publishing))
                .get(0);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.pointer()).isEqualTo("/version");
        assertThat(fault.params()).containsEntry("value", version).containsEntry("least", least);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "how_sure = 'planned' | how_sure = = 'planned' | rule-broken | /sections/0/items/2/show_if | at | 12",
                "how_sure = 'planned' | how_shure = 'planned' | name-unknown | /sections/0/items/2/show_if | name | how_shure",
                "how_sure = 'planned' | job = 'x' | name-unknown | /sections/0/items/2/show_if | name | job",
                "how_sure = 'planned' | answered(remark) | shown-in-a-circle | /sections/0/items/2/show_if | value | remark → remark",
                "sum(plan.posts) | sum(plan.post) | name-unknown | /sections/0/items/3/checks/1/fail_if | nearest | plan.posts, plan, heads_now",
                "id: remark | id: how_sure | id-twice | /sections/0/items/2/id | value | how_sure",
                "id: remark | id: previous | id-reserved | /sections/0/items/2/id | value | previous",
                "options: sure} | options: shure} | options-unknown | /sections/0/items/1/options | nearest | sure",
                "options: sure} | options: sure, multiple: true, exclusive: [never]} | option-unknown | /sections/0/items/1/exclusive | value | never",
                "unique: [job] | unique: [jobb] | unique-unknown | /sections/0/items/3/unique | nearest | job, plan",
                "type: text, show_if | type: code, codelist: role, show_if | codelist-unknown | /sections/0/items/2/codelist | value | role",
                "[decided, planned] | [Decided, planned] | value-malformed | /options/sure/0 | value | Decided",
                "type: integer | type: number | value-refused | /sections/0/items/0/type | value | number",
                "min: 0 | least: 0 | member-unknown | /sections/0/items/0 | name | least",
                "max_items: 5 | max_items: 500 | value-outside | /sections/0/items/3/max_items | allowed | 200",
                "unit: workplace | unite: workplace | member-missing | `` | name | unit",
                "version: \"2026.1.0\" | version: 2026.1 | value-of-another-kind | /version | value | 2026.1",
            })
    void a_fault_is_told_with_its_place_and_its_value(
            String usual, String other, String code, String pointer, String name, Object value) {
        List<Finding> found = findings(survey().with(usual, other).publish(publishing));
        assertThat(found).filteredOn(fault -> fault.code().equals(code)).first().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(String.valueOf(fault.params().get(name))).isEqualTo(value);
        });
    }

    @Test
    void a_file_that_is_no_yaml_is_told_with_its_line() {
        Finding fault = findings(
                        survey().with("unit: workplace", "unit: [workplace").publish(publishing))
                .get(0);
        assertThat(fault.code()).isEqualTo("yaml-broken");
        assertThat(fault.params()).containsEntry("line", 5);
    }

    @Test
    void questions_that_wait_for_each_other_are_told_once() {
        var found = findings(survey().with("options: sure}", "options: sure, show_if: \"answered(remark)\"}")
                .publish(publishing));
        assertThat(found).extracting(Finding::code).containsExactly("shown-in-a-circle");
        assertThat(found.get(0).params()).containsEntry("value", "how_sure → remark → how_sure");
    }

    @Test
    void every_text_is_there_in_every_language_and_belongs_to_something() {
        var found = findings(survey().words(PublishingTest::spoilt).publish(publishing));
        assertThat(found)
                .extracting(fault -> fault.code() + " " + fault.pointer())
                .containsExactly(
                        "text-missing /texts/title",
                        "text-empty /texts/minutes/sv",
                        "text-unknown /texts/heads_now.labell",
                        "text-twice /texts/intro",
                        "place-unknown /texts/privacy.what/fi");
        assertThat(found.get(2).params().get("nearest")).isEqualTo("heads_now.label, heads_now.help, how_sure.label");
        assertThat(found.get(4).params()).containsEntry("value", "{workplce}").containsEntry("language", "fi");
    }

    @Test
    void an_id_keeps_its_type_also_after_it_was_retired() {
        SmallSurvey survey = published();
        String remark = "{id: remark, type: text, show_if: \"how_sure = 'planned'\"}";
        taken(survey.version("2027.0.0").with("      - " + remark + "\n", "").publish(publishing));
        Finding fault = findings(survey.version("2028.0.0")
                        .with(remark, "{id: remark, type: integer}")
                        .publish(publishing))
                .get(0);
        assertThat(fault.code()).isEqualTo("type-changed");
        assertThat(fault.params())
                .containsEntry("before", "text")
                .containsEntry("now", "integer")
                .containsEntry("version", "2026.1.0");
    }

    @Test
    void every_fault_is_told_in_one_go() {
        var found = findings(published()
                .with("unique: [job]", "unique: [jobb]")
                .with("how_sure = 'planned'", "how_shure = 'planned'")
                .words(lines -> lines.subList(1, lines.size()))
                .publish(publishing));
        assertThat(found)
                .extracting(Finding::code)
                .containsExactly("unique-unknown", "name-unknown", "text-missing", "version-not-newer");
    }

    @Test
    void a_trial_stores_nothing() {
        SmallSurvey survey = survey();
        var tried = taken(survey.tryOut(publishing));
        String id = survey.yaml().lines().skip(1).findFirst().orElseThrow().replace("id: ", "");
        assertThat(questionnaires.versionsOf(id)).isEmpty();
        assertThat(taken(survey.publish(publishing)).hash()).isEqualTo(tried.hash());
        assertThat(questionnaires.versionsOf(id)).containsExactly("2026.1.0");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_fault_has_a_sentence_without_gaps(Language language) {
        var found = new ArrayList<Finding>();
        found.addAll(findings(survey().words(PublishingTest::spoilt).publish(publishing)));
        found.addAll(findings(survey().with("how_sure = 'planned'", "how_shure = ")
                .with("unique: [job]", "unique: [jobb]")
                .publish(publishing)));
        found.addAll(findings(survey().with("min: 0", "least: 0")
                .with("type: text}", "type: words}")
                .with("max_items: 5", "max_items: 0")
                .publish(publishing)));
        found.addAll(findings(published().with("min: 0", "min: 1").publish(publishing)));
        assertThat(found).hasSizeGreaterThan(9).allSatisfy(fault -> {
            assertThat(Words.in(language).sentence(fault)).isNotEqualTo(fault.code());
            assertThat(Words.in(language).say(fault)).doesNotContainPattern(PLACES);
        });
    }

    private static List<Wording.Line> spoilt(List<Wording.Line> lines) {
        var spoilt = new ArrayList<Wording.Line>();
        for (Wording.Line line : lines)
            switch (line.key()) {
                case "title" -> {}
                case "minutes" -> spoilt.add(new Wording.Line(3, "minutes", "8", "", "8"));
                case "intro" -> spoilt.addAll(List.of(line, line));
                case "privacy.what" -> spoilt.add(new Wording.Line(5, "privacy.what", "a", "b", "c {workplce}"));
                default -> spoilt.add(line);
            }
        spoilt.add(SmallSurvey.line(99, "heads_now.labell"));
        return spoilt;
    }

    private static List<Wording.Line> replaced(List<Wording.Line> lines, String key, String words) {
        return lines.stream()
                .map(line -> line.key().equals(key) ? new Wording.Line(line.row(), key, words, words, words) : line)
                .toList();
    }
}
