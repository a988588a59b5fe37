package org.gapatlas.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.kernel.Check;
import org.gapatlas.kernel.Finding;
import org.gapatlas.questionnaire.PublishOutcome.Refused;
import org.gapatlas.questionnaire.PublishOutcome.Taken;
import org.jspecify.annotations.Nullable;

/**
 * Makes a version out of the two files that people write, once and for ever. It computes itself what the change does to
 * answers, refuses a number that hides it, and tells every fault at once.
 */
@ApplicationScoped
public class Publishing {

    private final QuestionnaireFiles files;
    private final BundleStore store;
    private final AuditLog audit;
    private final Clock clock;
    private final Check<Draft> rules;

    Publishing(QuestionnaireFiles files, BundleStore store, CodeLists codes, AuditLog audit, Clock clock) {
        this.files = files;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.rules = Check.all(new PartRules(codes.lists()), FormulaRules.ALL, new CircleRule(), TextRules.ALL);
    }

    /**
     * Publishes a version.
     *
     * @param survey the questionnaire that is meant; empty for the one that the file names
     * @param file what faults call the file with the questions
     * @param dryRun whether only to say what would become of it
     */
    @Transactional
    public PublishOutcome publish(
            String survey, String file, String yaml, Wording wording, boolean dryRun, String actor) {
        var reading = files.read(file, yaml);
        var faults = new ArrayList<>(reading.faults());
        faults.addAll(wording.faults());
        if (!faults.isEmpty()) return new Refused(faults);
        var draft = new Draft(file, Outline.of(reading.content()), wording);
        if (!survey.isEmpty() && !draft.outline().id().equals(survey))
            return new Refused(List.of(draft.fault(
                    "another-survey", "/id", Map.of("value", draft.outline().id(), "survey", survey))));
        return publish(draft, yaml, dryRun, actor);
    }

    /** Publishes the questions of a version in other words, under the next number; empty where there is no such version. */
    @Transactional
    public Optional<PublishOutcome> reword(
            String survey, String version, Wording wording, boolean dryRun, String actor) {
        return store.find(survey, version).map(bundle -> {
            Version next = bundle.published().version().after(ChangeLevel.PATCH);
            return publish(survey, "questionnaire.yaml", renumbered(bundle.source(), next), wording, dryRun, actor);
        });
    }

    private PublishOutcome publish(Draft draft, String yaml, boolean dryRun, String actor) {
        if (!dryRun) store.lock(draft.outline().id());
        List<StoredBundle> versions = store.versionsOf(draft.outline().id());
        @Nullable StoredBundle newest = versions.isEmpty() ? null : versions.get(0);
        List<Change> changes = newest == null ? List.of() : changes(newest, draft);
        List<Finding> faults = faults(draft, versions, changes);
        if (!faults.isEmpty()) return new Refused(faults);
        Questionnaire made = files.bundle(yaml, draft.wording().texts());
        if (!dryRun) keep(made, yaml, actor);
        return new Taken(
                changes.isEmpty() ? ChangeLevel.FIRST : changes.get(0).level(),
                newest == null ? null : newest.published().version(),
                draft.outline().version(),
                made.hash(),
                changes);
    }

    private List<Finding> faults(Draft draft, List<StoredBundle> versions, List<Change> changes) {
        var faults = new ArrayList<>(rules.findingsIn(draft));
        if (versions.isEmpty()) return faults;
        faults.addAll(new HistoryRule(versions.stream().map(this::outline).toList()).findingsIn(draft));
        faults.addAll(new NumberRule(versions.get(0).published().version(), changes).findingsIn(draft));
        return faults;
    }

    private List<Change> changes(StoredBundle newest, Draft draft) {
        Questionnaire before = files.open(newest.bundle(), newest.published().hash());
        return Changes.between(
                outline(newest),
                before.texts().byKey(),
                draft.outline(),
                draft.wording().texts());
    }

    private Outline outline(StoredBundle version) {
        return Outline.of(files.read("", version.source()).content());
    }

    private void keep(Questionnaire made, String yaml, String actor) {
        var published = new Published(
                made.id(),
                Version.parse(made.version()),
                made.hash(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor);
        store.add(new StoredBundle(published, made.bundle(), yaml));
        audit.note("questionnaires", actor, "questionnaire-published", made.id() + " " + made.version(), made.hash());
    }

    /** The same file under another number; its first lines hold it, in a form that the schema asks for. */
    private static String renumbered(String yaml, Version version) {
        return yaml.replaceFirst("(?m)^version:[^\\r\\n#]*", "version: \"" + version + "\" ")
                        .stripTrailing() + "\n";
    }
}
