package org.gapatlas.survey.http.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.survey.Bar;
import org.gapatlas.web.FormProof;

/** Saves a step that was sent, and leads on to where its sender wants to go. */
@ApplicationScoped
class StepSaving {

    /** The field of the buttons: {@code next}, {@code later}, {@code add}, {@code stay}, {@code ranges}, {@code autosave}, a language. */
    private static final String GO = "go";

    private final Saver saver;
    private final StepPages pages;
    private final FormProof proof;

    StepSaving(Saver saver, StepPages pages, FormProof proof) {
        this.saver = saver;
        this.pages = pages;
        this.proof = proof;
    }

    /** What autosave tells the page. */
    record Autosaved(String saved, String seen, Map<String, String> faults) {}

    Response save(Sitting sitting, Step step, MultivaluedMap<String, String> form) {
        String go = Objects.requireNonNullElse(form.getFirst(GO), "next");
        boolean ranges = form.containsKey("ranges");
        if (!proof.holds(form.getFirst(FormProof.FIELD)))
            return again(403, sitting, step, form, List.of(), ranges, sitting.say("note.expired"));
        Saver.Saved saved = saver.save(
                sitting,
                now -> Saver.print(step.answers(now)),
                Objects.requireNonNullElse(form.getFirst("seen"), ""),
                now -> change(now, step, form));
        if (saved.conflict()) return conflict(saved.sitting(), step, form, ranges, go);
        if (saved.bar() != null) return barred(saved, step, form, ranges, go);
        return go.equals("autosave")
                ? autosaved(200, saved.sitting(), step, saved.faults())
                : lead(saved, step, form, go, ranges);
    }

    /** What the page says, with the language it was read in and the doubts that it stands by. */
    private static Map<String, Object> change(Sitting sitting, Step step, MultivaluedMap<String, String> form) {
        var posted = new Posted(form, sitting.codes(), sitting.round().horizon().years());
        var patch = new LinkedHashMap<>(step.patch(posted.answers(step.questions())));
        patch.put("language", sitting.language().tag());
        Doubts.confirmed(sitting.form(), form).ifPresent(confirmed -> patch.put("confirmed", confirmed));
        return patch;
    }

    private Response lead(
            Saver.Saved saved, Step step, MultivaluedMap<String, String> form, String go, boolean ranges) {
        Sitting sitting = saved.sitting();
        Optional<Language> other = go.startsWith("lang-") ? Language.find(go.substring(5)) : Optional.empty();
        if (other.isPresent())
            return see(sitting.frame().path("/answer/" + sitting.workplace().id() + step.path(), other.get()));
        List<Finding> faults = faults(saved, step);
        boolean moreIsAsked = !asked(form)
                .containsAll(step.asked(sitting).stream()
                        .filter(question -> !OwnWords.isWords(question))
                        .map(Question::id)
                        .toList());
        if (go.equals("ranges")) return again(200, sitting, step, form, List.of(), !ranges);
        if (!saved.faults().isEmpty() || (go.equals("next") && !faults.isEmpty()))
            return again(422, sitting, step, form, faults, ranges);
        if (moreIsAsked && go.equals("next"))
            return again(200, sitting, step, form, List.of(), ranges, sitting.say("note.more"));
        return see(next(sitting, step, go));
    }

    /** What could not be kept, and what this page still lacks. */
    private static List<Finding> faults(Saver.Saved saved, Step step) {
        var faults = new ArrayList<>(saved.faults());
        step.of(saved.sitting().view().verdict().all()).stream()
                .filter(each -> !(each.code().equals("too-few-items")))
                .forEach(faults::add);
        return faults;
    }

    /** The next thing to be written: an item that is wanted or not complete, else the next section. */
    private static String next(Sitting sitting, Step step, String go) {
        List<QuestionList> lists = step.list() == null ? sitting.listsOf(step.section()) : List.of(step.list());
        for (QuestionList list : lists) {
            int items = sitting.form().lists().getOrDefault(list.id(), Map.of()).size();
            if (go.equals("add") || (step.list() == null && items < list.fewest()))
                return sitting.to("/" + list.id() + "/" + Step.newItem(sitting, list));
            Optional<String> open = Entries.findOpen(sitting, list).filter(item -> !item.equals(step.item()));
            if (go.equals("next") && open.isPresent()) return sitting.to("/" + list.id() + "/" + open.get());
        }
        if (step.list() != null) return sitting.to("/" + step.section().id());
        int index = sitting.sections().indexOf(step.section()) + 1;
        return sitting.to(
                index < sitting.sections().size()
                        ? "/" + sitting.sections().get(index).id()
                        : "/check");
    }

    private Response conflict(
            Sitting sitting, Step step, MultivaluedMap<String, String> form, boolean ranges, String go) {
        return go.equals("autosave")
                ? autosaved(412, sitting, step, List.of())
                : again(412, sitting, step, form, List.of(), ranges, Conflict.note(sitting, step));
    }

    private Response barred(
            Saver.Saved saved, Step step, MultivaluedMap<String, String> form, boolean ranges, String go) {
        boolean closed = saved.bar() == Bar.Why.CLOSED;
        return go.equals("autosave")
                ? autosaved(409, saved.sitting(), step, List.of())
                : again(
                        409,
                        saved.sitting(),
                        step,
                        form,
                        List.of(),
                        ranges,
                        saved.sitting().say(closed ? "note.not-kept" : "note.not-open"));
    }

    private Response again(
            int status,
            Sitting sitting,
            Step step,
            MultivaluedMap<String, String> form,
            List<Finding> faults,
            boolean ranges,
            String... notes) {
        return Response.status(status)
                .entity(pages.page(sitting, step, new Typed(form), faults, ranges, notes))
                .build();
    }

    private Response autosaved(int status, Sitting sitting, Step step, List<Finding> faults) {
        String saved = status == 200
                ? Shells.saved(sitting)
                : sitting.say(status == 412 ? "autosave.conflict" : "autosave.closed");
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(new Autosaved(
                        saved,
                        Saver.print(step.answers(sitting)),
                        Faults.of(faults, sitting.frame().words()).told()))
                .build();
    }

    private static HashSet<String> asked(MultivaluedMap<String, String> form) {
        return new HashSet<>(form.getOrDefault(Posted.ASKED, List.of()));
    }

    private static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
