package org.gapatlas.questionnaire.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gapatlas.kernel.Language;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.Rule;
import org.junit.jupiter.api.Test;

class ShippedQuestionnairesTest {

    private final YamlFiles files = new YamlFiles();

    private Questionnaire get(String id) {
        return ShippedQuestionnaires.list().stream()
                .filter(folder -> folder.name().equals(id))
                .map(folder -> files.bundle(folder.yaml(), folder.wording().texts()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_folder_of_surveys_is_in_the_index_under_the_id_of_its_questionnaire() throws IOException {
        try (var folders = Files.list(Path.of("surveys")).filter(Files::isDirectory)) {
            List<String> names = folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            assertThat(ShippedQuestionnaires.list())
                    .extracting(ShippedQuestionnaires.Folder::name)
                    .containsExactlyElementsOf(names);
            assertThat(names).allSatisfy(name -> assertThat(get(name).id()).isEqualTo(name));
        }
    }

    @Test
    void they_keep_the_schema() {
        assertThat(ShippedQuestionnaires.list())
                .allSatisfy(folder -> assertThat(
                                files.read(folder.file(), folder.yaml()).faults())
                        .isEmpty());
    }

    @Test
    void no_cell_is_empty_and_nobody_shouts() {
        assertThat(ShippedQuestionnaires.list())
                .allSatisfy(folder -> assertThat(folder.wording().lines())
                        .allSatisfy(line -> assertThat(List.of(line.key(), line.en(), line.sv(), line.fi()))
                                .doesNotContain("")
                                .noneMatch(text -> text.contains("!"))));
    }

    @Test
    void every_question_names_the_workplace() {
        assertThat(ShippedQuestionnaires.list()).allSatisfy(folder -> {
            Questionnaire questionnaire = get(folder.name());
            var asked = new ArrayList<>(questionnaire.questions());
            questionnaire.lists().forEach(list -> asked.addAll(list.questions()));
            for (Question question : asked)
                for (Language language : Language.values())
                    assertThat(questionnaire.texts().say(question.id() + ".label", language))
                            .contains("{workplace}");
        });
    }

    @Test
    void the_questions_have_the_ids_that_clients_are_written_for() {
        Questionnaire questionnaire = get("competence-needs");
        assertThat(questionnaire.questions())
                .extracting(Question::id)
                .containsExactly(
                        "headcount",
                        "stage",
                        "workplace_languages",
                        "has_needs",
                        "trainee_places",
                        "cross_border",
                        "may_name",
                        "contact_email",
                        "minutes_spent");
        QuestionList need = questionnaire.lists().get(0);
        assertThat(need.questions())
                .extracting(Question::id)
                .containsExactly(
                        "role",
                        "other_words",
                        "competences",
                        "level_from",
                        "level_to",
                        "staff_now",
                        "plan",
                        "certainty",
                        "hard_to_fill",
                        "why_hard",
                        "work_languages",
                        "reach");
        assertThat(need.fewest()).isEqualTo(1);
        assertThat(need.most()).isEqualTo(40);
        assertThat(questionnaire.confirmable()).containsExactlyInAnyOrder("headcount_jump", "upskill_gt_staff");
        assertThat(questionnaire.checks())
                .extracting(Rule::id)
                .containsExactlyInAnyOrder(
                        "headcount_jump", "role_or_words", "levels_in_order", "empty_need", "upskill_gt_staff");
    }

    @Test
    void the_short_track_asks_five_questions_under_the_same_ids() {
        Questionnaire questionnaire = get("competence-needs-short");
        assertThat(questionnaire.questions()).extracting(Question::id).containsExactly("headcount", "has_needs");
        QuestionList need = questionnaire.lists().get(0);
        assertThat(need.questions())
                .extracting(Question::id)
                .containsExactly("role", "other_words", "plan", "certainty");
        assertThat(need.find("plan").orElseThrow().columns()).containsExactly("recruit_new", "recruit_replace");
        assertThat(questionnaire.version()).isEqualTo("2026.1.1");
    }
}
