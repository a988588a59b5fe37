package org.gapatlas.questionnaire;

import java.util.List;
import java.util.function.Function;
import org.gapatlas.kernel.Finding;
import org.jspecify.annotations.Nullable;

/** What became of an attempt to publish, or would have become of it. */
public sealed interface PublishOutcome {

    /**
     * It is published, or could be.
     *
     * @param from the newest version until then; null for the first
     * @param changes what is different, the greatest change first
     */
    record Taken(ChangeLevel level, @Nullable Version from, Version to, String hash, List<Change> changes)
            implements PublishOutcome {
        public Taken {
            changes = List.copyOf(changes);
        }
    }

    /** Something is wrong, and nothing was stored. */
    record Refused(List<Finding> findings) implements PublishOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    default <T> T fold(Function<Taken, T> taken, Function<Refused, T> refused) {
        return this instanceof Taken t ? taken.apply(t) : refused.apply((Refused) this);
    }
}
