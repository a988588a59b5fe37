package org.gapatlas.survey.http.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gapatlas.kernel.Digest;
import org.gapatlas.kernel.Finding;
import org.gapatlas.survey.Bar;
import org.gapatlas.survey.Drafts;
import org.gapatlas.survey.Saving;
import org.jspecify.annotations.Nullable;

/**
 * Saves a page. What is good is kept even where something else on the page is wrong, so that nothing typed is lost. A page
 * only gets in the way of another writer who changed the same page since it was shown; answers elsewhere are nobody's
 * conflict.
 */
@ApplicationScoped
class Saver {

    /** How often a page is laid over a draft that changes at the same moment. */
    private static final int TRIES = 8;

    private final Drafts drafts;
    private final Sittings sittings;

    Saver(Drafts drafts, Sittings sittings) {
        this.drafts = drafts;
        this.sittings = sittings;
    }

    /**
     * What became of a page.
     *
     * @param sitting with what is stored now
     * @param faults what of it could not be kept
     * @param bar why nothing was kept; null where it was
     * @param conflict whether somebody else changed the same page meanwhile, so that nothing was kept
     */
    record Saved(Sitting sitting, List<Finding> faults, Bar.@Nullable Why bar, boolean conflict) {}

    /** What a page shows of what is stored; two pages with the same print show the same. */
    interface Print {
        String of(Sitting sitting);
    }

    /** What a page says, as a patch of what is stored now. */
    interface Change {
        Map<String, Object> of(Sitting sitting);
    }

    /**
     * @param seen the print of the page when it was shown
     */
    Saved save(Sitting sitting, Print print, String seen, Change change) {
        Sitting now = sitting;
        for (int i = 0; i < TRIES; i++) {
            if (!print.of(now).equals(seen)) return new Saved(now, List.of(), null, true);
            Saving saving = patch(now, change.of(now));
            List<Finding> faults = saving instanceof Saving.Refused refused ? refused.findings() : List.of();
            if (!faults.isEmpty()) saving = patch(now, Patches.without(change.of(now), faults));
            Sitting then = sittings.again(now);
            if (!(saving instanceof Saving.Barred barred)) return new Saved(then, faults, null, false);
            if (barred.bar().why() != Bar.Why.STALE)
                return new Saved(then, List.of(), barred.bar().why(), false);
            now = then;
        }
        return new Saved(now, List.of(), null, true);
    }

    private Saving patch(Sitting sitting, Map<String, Object> patch) {
        return drafts.patch(
                sitting.round(),
                sitting.workplace().id(),
                sitting.file().tag(),
                patch,
                sitting.guest().invitation());
    }

    /** The print of some answers. */
    static String print(Object answers) {
        return Digest.sha256(String.valueOf(answers)).substring(0, 16);
    }

    /** Only what of these questions is answered, in the order given. */
    static Map<String, Object> only(Map<String, Object> answers, List<String> questions) {
        var some = new LinkedHashMap<String, Object>();
        for (String question : new ArrayList<>(questions))
            if (answers.containsKey(question)) some.put(question, answers.get(question));
        return some;
    }
}
