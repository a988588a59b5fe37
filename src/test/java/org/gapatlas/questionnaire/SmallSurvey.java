package org.gapatlas.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gapatlas.kernel.Finding;

/** A questionnaire of few questions, told as what is different from the usual one. */
final class SmallSurvey {

    private static final String USUAL = """
            format: competence-survey/1
            id: SURVEY
            version: "2026.1.0"
            unit: workplace
            languages: [en, sv, fi]
            options:
              sure: [decided, planned]
            sections:
              - id: main
                items:
                  - {id: heads_now, type: integer, min: 0, concept: heads.now}
                  - {id: how_sure, type: choice, options: sure}
                  - {id: remark, type: text, show_if: "how_sure = 'planned'"}
                  - id: need
                    type: list
                    max_items: 5
                    unique: [job]
                    items:
                      - {id: job, type: text}
                      - {id: plan, type: table, rows: horizon, columns: [{id: posts, type: heads}]}
                    checks:
                      - {id: no_job, level: error, fail_if: "any(need, not answered(job))"}
                      - {id: many, level: warning, fail_if: "any(need, sum(plan.posts) > 99)"}
            """;

    private final String yaml;
    private final QuestionnaireFiles files;
    private final UnaryOperator<List<Wording.Line>> words;

    private SmallSurvey(String yaml, QuestionnaireFiles files, UnaryOperator<List<Wording.Line>> words) {
        this.yaml = yaml;
        this.files = files;
        this.words = words;
    }

    static SmallSurvey named(String id, QuestionnaireFiles files) {
        return new SmallSurvey(USUAL.replace("SURVEY", id), files, lines -> lines);
    }

    SmallSurvey version(String version) {
        return with("\"2026.1.0\"", "\"" + version + "\"");
    }

    /** Other questions; fails where the usual ones do not say so. */
    SmallSurvey with(String usual, String other) {
        if (!yaml.contains(usual)) throw new IllegalArgumentException(usual);
        return new SmallSurvey(yaml.replace(usual, other), files, words);
    }

    SmallSurvey words(UnaryOperator<List<Wording.Line>> change) {
        return new SmallSurvey(yaml, files, change);
    }

    String yaml() {
        return yaml;
    }

    /** Every text that the questions need, and then as changed. */
    Wording wording() {
        var lines = new ArrayList<Wording.Line>();
        var reading = files.read("questionnaire.yaml", yaml);
        if (reading.faults().isEmpty())
            TextKeys.of(Outline.of(reading.content())).needed().forEach(key -> lines.add(line(lines.size() + 2, key)));
        return new Wording("texts.csv", words.apply(lines), List.of());
    }

    static Wording.Line line(int row, String key) {
        return new Wording.Line(row, key, "English " + key, "Svenska " + key, "Suomi " + key);
    }

    PublishOutcome publish(Publishing publishing) {
        return publishing.publish("", "questionnaire.yaml", yaml, wording(), false, "tester");
    }

    PublishOutcome tryOut(Publishing publishing) {
        return publishing.publish("", "questionnaire.yaml", yaml, wording(), true, "tester");
    }

    static PublishOutcome.Taken taken(PublishOutcome outcome) {
        return outcome.fold(taken -> taken, refused -> {
            throw new AssertionError(refused.findings());
        });
    }

    static List<Finding> findings(PublishOutcome outcome) {
        return outcome.fold(
                taken -> {
                    throw new AssertionError(taken);
                },
                PublishOutcome.Refused::findings);
    }
}
