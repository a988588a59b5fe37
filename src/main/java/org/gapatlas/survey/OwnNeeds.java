package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.questionnaire.CodeLists;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.sheets.Upload;

/**
 * The face of a workplace's list of needs as a file: taken along, filled in elsewhere, brought back. What comes back goes
 * the way of every other change to a draft, through the same gates and under the same rules.
 */
@ApplicationScoped
public class OwnNeeds {

    private static final String NEED = "need";

    private final Drafts drafts;
    private final CodeLists codes;

    OwnNeeds(Drafts drafts, CodeLists codes) {
        this.drafts = drafts;
        this.codes = codes;
    }

    /** Writes the needs as they stand in the draft as a workbook. */
    @Transactional
    public void write(Invitations.Guest guest, Language language, OutputStream out) {
        Round round = guest.round();
        Questionnaire questionnaire = drafts.questionnaire(round);
        var words = Map.of(
                "workplace", guest.workplace().name(),
                "reference_day", round.referenceDate().toString());
        new ListBook(questionnaire, list(questionnaire), round.horizon(), codes, language, words)
                .write(stored(drafts.get(guest)), out);
    }

    /**
     * Makes the list what the file says, as a whole or not at all.
     *
     * @param dryRun whether nothing is stored in any case
     */
    @Transactional
    public ListOutcome take(Invitations.Guest guest, Upload upload, boolean dryRun) {
        Round round = guest.round();
        QuestionList list = list(drafts.questionnaire(round));
        if (drafts.isBeyond(guest, Map.of("lists", Map.of(list.id(), Map.of()))))
            return new ListOutcome.Barred(new Bar(Bar.Why.SECTION_ONLY, drafts.get(guest)));
        ListReading.Read read = ListReading.read(upload, list, round.horizon());
        if (!read.faults().isEmpty()) return new ListOutcome.Refused(read.faults());
        CaseFile before = drafts.lock(round, guest.workplace().id());
        var change = ListChange.of(list, round.horizon(), stored(before), read.items(), upload.name());
        Saving saving = dryRun || change.changesNothing()
                ? drafts.compare(round, before.workplace(), before.tag(), change.patch())
                : drafts.patch(round, before.workplace(), before.tag(), change.patch(), guest.invitation());
        return saving.fold(
                saved -> change.counted(saved.current(), issues(round, saved.current(), change)),
                refused -> new ListOutcome.Refused(change.inRows(refused.findings())),
                barred -> new ListOutcome.Barred(barred.bar()));
    }

    /** What of the list will have to be mended before the answer can be sent in. */
    private List<Finding> issues(Round round, CaseFile current, ListChange change) {
        return change.inRows(drafts.view(round, current).verdict().all().stream()
                .filter(change::isAbout)
                .toList());
    }

    private static Map<String, Map<String, Object>> stored(CaseFile file) {
        return file.form().lists().getOrDefault(NEED, Map.of());
    }

    private static QuestionList list(Questionnaire questionnaire) {
        return questionnaire
                .findList(NEED)
                .orElseThrow(() -> new IllegalStateException(
                        "The questionnaire (%s) asks no needs.".formatted(questionnaire.id())));
    }
}
