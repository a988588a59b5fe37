package org.gapatlas.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gapatlas.questionnaire.SmallSurvey.taken;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.gapatlas.kernel.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was published is the same bytes for ever. */
@QuarkusTest
class BundleTest {

    @Inject
    Publishing publishing;

    @Inject
    QuestionnaireFiles files;

    @Inject
    Questionnaires questionnaires;

    @Inject
    DataSource database;

    @Test
    void the_same_content_has_the_same_hash_however_it_is_written() {
        var survey = SmallSurvey.named("bundle-same", files);
        Questionnaire one = files.bundle(survey.yaml(), survey.wording().texts());
        String shuffled = survey.yaml()
                .replace("{id: job, type: text}", "{type: text, id: job} # a comment")
                .replace("not answered(job)", "not(answered(job))");
        Questionnaire other = files.bundle(shuffled, survey.wording().texts());
        assertThat(other.hash()).isEqualTo(one.hash()).isEqualTo(Digest.sha256(one.bundle()));
        assertThat(other.bundle()).isEqualTo(one.bundle());
    }

    @Test
    void a_bundle_holds_rules_as_trees_and_texts_in_three_languages() {
        var survey = SmallSurvey.named("bundle-trees", files);
        assertThat(files.bundle(survey.yaml(), survey.wording().texts()).bundle())
                .contains("\"show_if\":[\"=\",{\"name\":\"how_sure\"},\"planned\"]")
                .contains("\"title\":{\"en\":\"English title\",\"fi\":\"Suomi title\",\"sv\":\"Svenska title\"}");
    }

    @Test
    void what_was_published_is_read_again_as_it_was() {
        var survey = SmallSurvey.named("bundle-read", files);
        String hash = taken(survey.publish(publishing)).hash();
        Questionnaire read = questionnaires.find("bundle-read", "2026.1.0").orElseThrow();
        assertThat(read.hash()).isEqualTo(hash).isEqualTo(Digest.sha256(read.bundle()));
        assertThat(read.lists().get(0).unique()).isEqualTo(List.of("job"));
        assertThat(questionnaires.find("bundle-read", "2026.1.1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update questionnaire_bundle set bundle = '{}'",
                "delete from questionnaire_bundle",
                "truncate questionnaire_bundle"
            })
    void the_database_refuses_to_change_it(String change) {
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute(change);
                    }
                })
                .hasMessageContaining("only grows");
    }
}
