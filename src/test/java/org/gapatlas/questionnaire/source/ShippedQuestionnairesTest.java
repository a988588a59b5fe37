package org.gapatlas.questionnaire.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.junit.jupiter.api.Test;

class ShippedQuestionnairesTest {

    private final ShippedQuestionnaires questionnaires = new ShippedQuestionnaires();

    @Test
    void every_folder_of_surveys_is_in_the_index() throws IOException {
        try (var folders = Files.list(Path.of("surveys")).filter(Files::isDirectory)) {
            assertThat(questionnaires.ids())
                    .containsExactlyElementsOf(
                            folders.map(folder -> folder.getFileName().toString())
                                    .sorted()
                                    .toList());
        }
    }

    @Test
    void the_questions_have_the_ids_that_clients_are_written_for() {
        var questionnaire = questionnaires.find("competence-needs", "2026.1.0").orElseThrow();
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
    }

    @Test
    void a_version_that_was_never_published_is_not_found() {
        assertThat(questionnaires.find("competence-needs", "2026.2.0")).isEmpty();
        assertThat(questionnaires.versionsOf("another")).isEmpty();
    }
}
