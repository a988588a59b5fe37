package org.gapatlas.survey.http.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapatlas.kernel.Finding;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;

/** Draws the steps. */
@ApplicationScoped
class StepPages {

    private final Shells shells;

    StepPages(Shells shells) {
        this.shells = shells;
    }

    /** A step as it is stored. */
    StepPage fresh(Sitting sitting, Step step, boolean ranges) {
        return page(sitting, step, Typed.NOTHING, List.of(), ranges);
    }

    /**
     * A step that is shown again, with what was typed and what is wrong with it.
     *
     * @param notes what else is to be told on top
     */
    StepPage page(Sitting sitting, Step step, Typed typed, List<Finding> findings, boolean ranges, String... notes) {
        Faults faults = Faults.of(findings, sitting.frame().words());
        var fields = new Fields(sitting, typed, faults, ranges);
        QuestionList list = step.list();
        List<Field> shown = list == null ? fields.of(step.questions()) : fields.of(list, step.item());
        return new StepPage(
                shells.of(sitting, Steps.section(sitting, step.section().id()), lines(shown, faults), notes),
                about(sitting, step),
                heading(sitting, step),
                list == null
                        ? sitting.findText("section." + step.section().id() + ".help")
                                .orElse("")
                        : "",
                sitting.to(step.path()),
                Saver.print(step.answers(sitting)),
                shown.subList(0, folded(step, shown)),
                shown.subList(folded(step, shown), shown.size()),
                shown.subList(folded(step, shown), shown.size()).stream().anyMatch(Field::isInUse),
                suggestions(sitting, step),
                list == null ? List.of() : siblings(sitting, list, step.item()),
                list == null ? lists(sitting, step) : List.of(),
                back(sitting, step),
                sitting.guest().section() == null
                        ? sitting.to("/colleague?section=" + step.section().id())
                        : "",
                step.isItem() ? sitting.to(step.path() + "/remove") : "",
                ranges,
                list == null ? "" : list.id(),
                step.item(),
                !findings.isEmpty()
                        && findings.stream().allMatch(each -> each.code().equals("answer-missing")));
    }

    private static String about(Sitting sitting, Step step) {
        QuestionList list = step.list();
        if (list == null) return sitting.workplace().name();
        var ids = new ArrayList<>(
                sitting.form().lists().getOrDefault(list.id(), Map.of()).keySet());
        if (!ids.contains(step.item())) ids.add(step.item());
        return sitting.workplace().name()
                + " · "
                + sitting.say("item.of", Map.of("number", ids.indexOf(step.item()) + 1, "count", ids.size()));
    }

    static String heading(Sitting sitting, Step step) {
        QuestionList list = step.list();
        return list == null
                ? sitting.text("section." + step.section().id() + ".title")
                : Entries.title(sitting, list, step.item());
    }

    /** One line for each fault, in the order of the page, leading to its field. */
    static List<Faults.Line> lines(List<Field> fields, Faults faults) {
        var lines = new ArrayList<Faults.Line>();
        var told = new ArrayList<String>();
        for (Field field : fields) {
            if (!field.fault().isEmpty()) lines.add(line(told, field.id(), field.label(), field.fault()));
            for (var row : field.years().rows())
                for (var cell : row.cells())
                    if (!cell.fault().isEmpty()) lines.add(line(told, cell.id(), cell.label(), cell.fault()));
        }
        faults.byField().forEach((field, sentence) -> {
            if (!told.contains(field)) lines.add(new Faults.Line("#main", Faults.capital(sentence)));
        });
        return lines;
    }

    private static Faults.Line line(List<String> told, String id, String label, String fault) {
        told.add(id);
        return Faults.Line.of("#" + id, label, fault);
    }

    static List<StepPage.Suggestions> suggestions(Sitting sitting, Step step) {
        return step.questions().stream()
                .filter(question -> question.type() == Question.Type.CODE)
                .map(Question::codes)
                .distinct()
                .map(list -> new StepPage.Suggestions(
                        list,
                        sitting.codes().namesOf(list).values().stream()
                                .map(name -> name.in(sitting.language()))
                                .toList()))
                .filter(list -> list.names().size() > Choices.MOST_TICKED)
                .toList();
    }

    private static List<StepPage.Entries> lists(Sitting sitting, Step step) {
        return sitting.listsOf(step.section()).stream()
                .map(list -> new StepPage.Entries(
                        sitting.text(list.id() + ".label"),
                        sitting.findText(list.id() + ".help").orElse(""),
                        sitting.text(list.id() + ".add"),
                        sitting.findText(list.id() + ".none").orElse(""),
                        entries(sitting, list, "")))
                .toList();
    }

    private static List<StepPage.Entry> entries(Sitting sitting, QuestionList list, String current) {
        return Entries.of(sitting, list, current);
    }

    /** Where only one item is there, nothing needs to be chosen from. */
    private static List<StepPage.Entry> siblings(Sitting sitting, QuestionList list, String current) {
        List<StepPage.Entry> entries = Entries.of(sitting, list, current);
        return entries.size() > 1 ? entries : List.of();
    }

    /** On an item's page what follows the last question that must be answered is folded away, unless it is in use. */
    private static int folded(Step step, List<Field> fields) {
        if (!step.isItem()) return fields.size();
        int last = 0;
        for (int i = 0; i < fields.size(); i++) if (fields.get(i).required()) last = i + 1;
        return last == 0 ? fields.size() : last;
    }

    /** The step before; before an item, its section. */
    private static String back(Sitting sitting, Step step) {
        if (step.isItem()) return sitting.to("/" + step.section().id());
        int index = sitting.sections().indexOf(step.section());
        return index <= 0
                ? sitting.to("")
                : sitting.to("/" + sitting.sections().get(index - 1).id());
    }
}
