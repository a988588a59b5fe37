package org.gapatlas.questionnaire.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.gapatlas.questionnaire.Questionnaires;
import org.gapatlas.questionnaire.Wording;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

/** What the jar brings at a start, when some of it is not as it was published. */
@QuarkusTest
class ShippedPublisherTest {

    private static final String SHIPPED = "competence-needs-short";

    @Inject
    ShippedPublisher publisher;

    @Inject
    Questionnaires questionnaires;

    @Test
    void files_that_were_published_are_found_done_without_a_word() {
        assertThat(told(ShippedQuestionnaires.list())).isEmpty();
    }

    @Test
    void files_that_changed_under_a_published_number_are_refused_by_name_and_others_still_published() {
        String before = hash(SHIPPED);
        var changed = words(folder(SHIPPED), "Inga behov");
        assertThat(told(List.of(changed, renamed("shipped-later"))))
                .containsExactly("surveys/competence-needs-short/questionnaire.yaml: The version 2026.1.1 was published"
                        + " with other questions or texts and stays as it was; the files are not used. Maybe give the"
                        + " changed files the next version.");
        assertThat(hash(SHIPPED)).isEqualTo(before);
        assertThat(questionnaires.versionsOf("shipped-later")).containsExactly("2026.1.1");
    }

    @Test
    void a_rule_that_cannot_be_read_is_told_and_stops_neither_the_start_nor_the_others() {
        var broken =
                yaml(folder(SHIPPED), yaml -> yaml.replaceFirst("show_if: \"[^\"]*\"", "show_if: \"has_needs =\""));
        assertThat(broken.yaml()).contains("show_if: \"has_needs =\"");
        var fresh = yaml(broken, yaml -> yaml.replace("id: " + SHIPPED, "id: shipped-broken"));
        List<String> told = told(List.of(broken, fresh, renamed("shipped-after")));
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).contains("2026.1.1 was published with other questions");
        assertThat(told.get(1))
                .startsWith("surveys/competence-needs-short/questionnaire.yaml: ")
                .contains("has_needs =");
        assertThat(questionnaires.versionsOf("shipped-broken")).isEmpty();
        assertThat(questionnaires.versionsOf("shipped-after")).containsExactly("2026.1.1");
    }

    /** What the log says while these are published. */
    private List<String> told(List<ShippedQuestionnaires.Folder> folders) {
        var told = new ArrayList<String>();
        var listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                told.add(ExtLogRecord.wrap(entry).getFormattedMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger("gapatlas.questionnaire");
        log.addHandler(listener);
        try {
            publisher.publish(folders);
        } finally {
            log.removeHandler(listener);
        }
        return told;
    }

    private String hash(String survey) {
        return questionnaires.find(survey, "2026.1.1").orElseThrow().hash();
    }

    private static ShippedQuestionnaires.Folder renamed(String id) {
        return yaml(folder(SHIPPED), yaml -> yaml.replace("id: " + SHIPPED, "id: " + id));
    }

    private static ShippedQuestionnaires.Folder folder(String name) {
        return ShippedQuestionnaires.list().stream()
                .filter(folder -> folder.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ShippedQuestionnaires.Folder yaml(
            ShippedQuestionnaires.Folder folder, UnaryOperator<String> change) {
        return new ShippedQuestionnaires.Folder(folder.name(), change.apply(folder.yaml()), folder.wording());
    }

    private static ShippedQuestionnaires.Folder words(ShippedQuestionnaires.Folder folder, String swedish) {
        List<Wording.Line> lines = folder.wording().lines().stream()
                .map(line -> line.sv().equals(swedish)
                        ? new Wording.Line(line.row(), line.key(), line.en(), swedish + " alls", line.fi())
                        : line)
                .toList();
        assertThat(lines).isNotEqualTo(folder.wording().lines());
        return new ShippedQuestionnaires.Folder(
                folder.name(), folder.yaml(), new Wording(folder.wording().file(), lines, List.of()));
    }
}
