package org.gapatlas.questionnaire.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Words;
import org.gapatlas.questionnaire.PublishOutcome;
import org.gapatlas.questionnaire.Published;
import org.gapatlas.questionnaire.Questionnaires;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Writing;

/** Puts questionnaires, and what became of an upload, into the words of whoever reads. */
@ApplicationScoped
class DeskViews {

    private final Questionnaires questionnaires;

    DeskViews(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** @param published what was published a moment ago, as {@code survey:version}; anything else is nothing */
    DeskView list(Frame frame, String published) {
        return questionnaires.listPublished().stream()
                .filter(each -> published.equals(each.survey() + ":" + each.version()))
                .findFirst()
                .map(each -> view(frame, frame.words().say("questionnaire.desk.done", "to", each.version())))
                .orElseGet(() -> view(frame, ""));
    }

    DeskView tried(Frame frame, PublishOutcome.Taken taken) {
        return view(
                frame,
                frame.words()
                        .say(
                                "questionnaire.desk.good",
                                Map.of(
                                        "from", Objects.requireNonNullElse(taken.from(), "–"),
                                        "to", taken.to(),
                                        "level",
                                                frame.words()
                                                        .say("questionnaire.level."
                                                                + taken.level().word()))));
    }

    DeskView refused(Frame frame, List<Finding> findings) {
        return new DeskView(
                surveys(frame),
                "",
                frame.words().say("questionnaire.desk.faults", "count", findings.size()),
                findings.stream().map(finding -> fault(frame.words(), finding)).toList());
    }

    DeskView expired(Frame frame) {
        return new DeskView(surveys(frame), "", frame.words().say("questionnaire.desk.expired"), List.of());
    }

    private DeskView view(Frame frame, String good) {
        return new DeskView(surveys(frame), good, "", List.of());
    }

    private static DeskView.Fault fault(Words words, Finding finding) {
        return new DeskView.Fault(
                finding.pointer(),
                words.sentence(finding),
                words.advice(finding).orElse(""));
    }

    private List<DeskView.Survey> surveys(Frame frame) {
        List<Published> all = questionnaires.listPublished();
        return all.stream()
                .map(Published::survey)
                .distinct()
                .map(id -> survey(
                        frame,
                        all.stream().filter(each -> each.survey().equals(id)).toList()))
                .toList();
    }

    private DeskView.Survey survey(Frame frame, List<Published> versions) {
        Published newest = versions.get(0);
        String title = questionnaires
                .find(newest.survey(), newest.version().toString())
                .map(found -> found.title(frame.words().language()))
                .orElse(newest.survey());
        return new DeskView.Survey(
                newest.survey(),
                title,
                versions.stream().map(each -> row(frame, each)).toList());
    }

    private static DeskView.Row row(Frame frame, Published version) {
        String path = version.survey() + "/versions/" + version.version();
        return new DeskView.Row(
                version.version().toString(),
                Writing.in(frame.words().language()).date(version.at()),
                version.actor(),
                version.hash(),
                "/api/v1/surveys/" + path,
                frame.to("/desk/questionnaires/" + version.survey() + "/" + version.version() + "/print"));
    }
}
