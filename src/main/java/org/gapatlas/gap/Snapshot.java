package org.gapatlas.gap;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gapatlas.catalogue.Status;
import org.gapatlas.kernel.Digest;
import org.gapatlas.kernel.Finding;
import org.gapatlas.survey.FrozenAnswers;

/**
 * What an analysis saw, for ever: frozen answers, the catalogue after one import run, an assumption set, a taxonomy. The
 * need rows themselves stay a stream.
 *
 * @param statuses which programmes count as supply
 */
public record Snapshot(
        FrozenAnswers answers,
        long importRun,
        SortedSet<Status> statuses,
        AssumptionSet assumptions,
        String taxonomyVersion,
        String codeVersion) {
    public Snapshot {
        statuses = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(statuses));
    }

    /** Names it: the frozen answers' id. */
    public String id() {
        return answers.id();
    }

    /** What the figures do not contain, so that nobody takes them for all that was said. */
    public List<Finding> findings() {
        return answers.ownWords() == 0 ? List.of() : List.of(new NeedsInOwnWords("/answers", answers.ownWords()));
    }

    /** Needs that were told in own words alone: without a role they are in no cell. */
    private record NeedsInOwnWords(String pointer, int needs) implements Finding {
        @Override
        public String code() {
            return "needs-in-own-words";
        }
    }

    /** SHA-256 over all that went in. */
    public String hash() {
        var digest =
                new Digest().add(answers.hash()).add(String.valueOf(importRun)).add(statuses.toString());
        assumptions
                .listAll()
                .forEach(a -> digest.add(a.name()).add(String.valueOf(a.rate().value())));
        return digest.add(taxonomyVersion).add(codeVersion).hex();
    }
}
