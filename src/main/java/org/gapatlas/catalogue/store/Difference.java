package org.gapatlas.catalogue.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.catalogue.Changes;
import org.gapatlas.catalogue.Decided;
import org.gapatlas.catalogue.LinkDecision;
import org.gapatlas.catalogue.Programme;
import org.jspecify.annotations.Nullable;

/** What of some programmes must be ended and added, so that the catalogue says what an import tells. */
final class Difference {

    private final List<Long> ended = new ArrayList<>();
    private final List<Added> added = new ArrayList<>();
    private Changes changes = Changes.NONE;

    /** A programme that is new or says something else than before. */
    record Added(String part, Programme programme) {}

    /**
     * @param decided what people decided, by programme: it stands over what is told
     */
    static Difference of(
            ToldTable told,
            List<String> programmes,
            Map<String, Standing> standing,
            Map<String, List<LinkDecision>> decided) {
        var difference = new Difference();
        told.of(programmes).forEach((id, gathered) -> {
            @Nullable Standing before = standing.get(id);
            Optional<Programme> now = told.over(before == null ? null : before.programme(), gathered)
                    .map(programme -> Decided.over(programme, decided.getOrDefault(id, List.of())));
            difference.take(before, now, gathered.part());
        });
        return difference;
    }

    /** One programme that is to say this from now on. */
    static Difference to(Programme now, Standing before) {
        var difference = new Difference();
        difference.take(before, Optional.of(now), before.part());
        return difference;
    }

    private void take(@Nullable Standing before, Optional<Programme> now, String part) {
        if (now.isEmpty()) remove(before);
        else if (before == null) add(part, now.get(), Changes.CREATED);
        else if (before.fingerprint().equals(Fingerprint.of(now.get()))) changes = changes.plus(Changes.UNCHANGED);
        else {
            ended.add(before.number());
            add(part.isEmpty() ? before.part() : part, now.get(), Changes.UPDATED);
        }
    }

    private void remove(@Nullable Standing before) {
        if (before == null) return;
        ended.add(before.number());
        changes = changes.plus(Changes.REMOVED);
    }

    private void add(String part, Programme programme, Changes as) {
        added.add(new Added(part, programme));
        changes = changes.plus(as);
    }

    List<Long> ended() {
        return ended;
    }

    List<Added> added() {
        return added;
    }

    Changes changes() {
        return changes;
    }
}
