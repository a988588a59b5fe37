package org.gapatlas.survey.http.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.survey.Corrections;
import org.gapatlas.survey.Difference;
import org.gapatlas.survey.Places;
import org.gapatlas.survey.Remark;
import org.gapatlas.survey.Review;
import org.gapatlas.survey.ReviewEvent;
import org.gapatlas.survey.Reviews;
import org.gapatlas.survey.Submissions;
import org.gapatlas.web.Writing;
import org.jspecify.annotations.Nullable;

/** Draws a workplace's answer for those who look at it. */
@ApplicationScoped
class ReviewPages {

    private final Reviews reviews;
    private final Corrections corrections;
    private final Submissions submissions;
    private final Shells shells;

    ReviewPages(Reviews reviews, Corrections corrections, Submissions submissions, Shells shells) {
        this.reviews = reviews;
        this.corrections = corrections;
        this.submissions = submissions;
        this.shells = shells;
    }

    /**
     * @param done the key of what was just done; null for nothing
     */
    ReviewPage page(Sitting sitting, @Nullable String done, List<String> faults) {
        Review review = reviews.get(sitting.round(), sitting.workplace().id());
        String barred = corrections
                .findBar(sitting.round(), sitting.workplace().id())
                .map(why -> say(sitting, "review.barred." + why.name().toLowerCase(java.util.Locale.ROOT)))
                .orElse("");
        var told = new LinkedHashSet<String>();
        Summary summary = Summary.of(sitting, barred.isEmpty());
        List<ReviewPage.Part> parts = summary.parts().stream()
                .map(part -> part(sitting, part, review, told))
                .toList();
        return new ReviewPage(
                sitting.frame()
                        .withTitle(say(sitting, "review.title") + " · "
                                + sitting.workplace().name()),
                shells.of(sitting, null, List.of()),
                sitting.round().name() + " · " + sitting.workplace().id(),
                sitting.workplace().name(),
                sitting.frame()
                        .to(Reviewing.path(sitting.round(), sitting.workplace()).replaceFirst("/review$", "")),
                Reviewing.path(sitting.round(), sitting.workplace()),
                received(sitting, review),
                review.revision(),
                say(sitting, "review.state." + review.state().word()),
                decisions(sitting, review),
                barred,
                done == null ? "" : say(sitting, "review.done." + done),
                faults,
                thread(sitting, "", review, told),
                parts,
                gone(sitting, review, told),
                barred.isEmpty() ? adds(sitting) : List.of(),
                reviews.changes(sitting.round(), sitting.workplace().id()).stream()
                        .map(change -> change(sitting, change))
                        .toList(),
                review.corrections().stream()
                        .map(each -> new ReviewPage.Reason(each.revision(), each.reason()))
                        .toList());
    }

    private String received(Sitting sitting, Review review) {
        return submissions
                .findReceipt(sitting.round(), sitting.workplace().id(), review.revision())
                .map(receipt -> sitting.frame()
                        .words()
                        .say(
                                "pages.review.received",
                                Map.of("revision", review.revision(), "time", sitting.moment(receipt.receivedAt()))))
                .orElse("");
    }

    private static List<ReviewPage.Decision> decisions(Sitting sitting, Review review) {
        var decisions = new ArrayList<ReviewPage.Decision>();
        for (ReviewEvent event : List.of(ReviewEvent.APPROVE, ReviewEvent.FLAG, ReviewEvent.REJECT, ReviewEvent.REOPEN))
            if (review.possible().contains(event))
                decisions.add(new ReviewPage.Decision(
                        event.word(), say(sitting, "review.event." + event.word()), event == ReviewEvent.APPROVE));
        return decisions;
    }

    private static ReviewPage.Part part(Sitting sitting, Summary.Part part, Review review, Set<String> told) {
        var lines = new ArrayList<ReviewPage.Line>();
        part.lines()
                .forEach(line -> lines.add(new ReviewPage.Line(
                        line.question(), line.answer(), List.of(), thread(sitting, line.pointer(), review, told))));
        part.tables()
                .forEach(table -> lines.add(
                        new ReviewPage.Line("", "", List.of(table), thread(sitting, table.pointer(), review, told))));
        return new ReviewPage.Part(part.title(), part.change(), lines, thread(sitting, part.pointer(), review, told));
    }

    /** What was remarked on a place; a remark on a cell of a table stands at the table. */
    private static ReviewPage.Talk thread(Sitting sitting, String pointer, Review review, Set<String> told) {
        List<Remark> remarks = review.remarks().stream()
                .filter(remark -> remark.pointer().equals(pointer)
                        || (!pointer.isEmpty()
                                && !Names.questionOf(pointer).equals(Names.itemOf(pointer))
                                && remark.pointer().startsWith(pointer + "/")))
                .toList();
        remarks.forEach(remark -> told.add(remark.pointer()));
        return new ReviewPage.Talk(
                pointer,
                "on." + Names.anchor(pointer),
                pointer.isEmpty() ? "" : Labels.of(sitting, pointer),
                !pointer.isEmpty() && Names.questionOf(pointer).equals(Names.itemOf(pointer)),
                remarks.stream().map(remark -> note(sitting, "", remark)).toList());
    }

    private static List<ReviewPage.Note> gone(Sitting sitting, Review review, Set<String> told) {
        return review.remarks().stream()
                .filter(remark -> !told.contains(remark.pointer()))
                .map(remark -> note(sitting, Labels.of(sitting, remark.pointer()) + " · ", remark))
                .toList();
    }

    private static ReviewPage.Note note(Sitting sitting, String where, Remark remark) {
        return new ReviewPage.Note(
                where
                        + sitting.frame()
                                .words()
                                .say(
                                        "pages.review.note",
                                        Map.of(
                                                "who", remark.actor(),
                                                "day",
                                                        Writing.in(sitting.language())
                                                                .date(remark.at()),
                                                "revision", remark.revision())),
                remark.text());
    }

    private static List<ReviewPage.Add> adds(Sitting sitting) {
        return sitting.sections().stream()
                .flatMap(section -> sitting.listsOf(section).stream())
                .map(list -> new ReviewPage.Add(
                        sitting.text(list.id() + ".add"),
                        sitting.to("/" + list.id() + "/" + Step.newItem(sitting, list))))
                .toList();
    }

    private static ReviewPage.Change change(Sitting sitting, Difference difference) {
        return new ReviewPage.Change(
                Labels.of(sitting, difference.pointer()),
                said(sitting, difference.pointer(), difference.before()),
                said(sitting, difference.pointer(), difference.after()));
    }

    private static String said(Sitting sitting, String pointer, @Nullable Object answer) {
        if (answer == null) return "–";
        if (!Names.restOf(pointer).isEmpty()) return Places.heads(answer);
        String list = Names.listOf(pointer);
        return findQuestion(sitting, list, Names.questionOf(pointer))
                .map(question -> sitting.view().words().say(question, answer, sitting.language()))
                .orElse(String.valueOf(answer));
    }

    private static Optional<Question> findQuestion(Sitting sitting, String list, String id) {
        return list.isEmpty()
                ? sitting.questionnaire().questions().stream()
                        .filter(question -> question.id().equals(id))
                        .findFirst()
                : sitting.questionnaire().findList(list).flatMap(found -> found.find(id));
    }

    private static String say(Sitting sitting, String key) {
        return sitting.frame().say(key);
    }
}
