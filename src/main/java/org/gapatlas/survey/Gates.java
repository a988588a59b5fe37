package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether it is the moment for a change: the round open, and the writer aware of what stands there now. */
@ApplicationScoped
class Gates {

    private final Clock clock;

    Gates(Clock clock) {
        this.clock = clock;
    }

    Optional<Bar> findBar(Round round, CaseFile file) {
        return switch (round.state(clock.instant())) {
            case PLANNED -> Optional.of(new Bar(Bar.Why.NOT_OPEN_YET, file));
            case CLOSED, FINAL -> Optional.of(new Bar(Bar.Why.CLOSED, file));
            case OPEN -> Optional.empty();
        };
    }

    /** The same, and the tag that the writer quotes must be the current one. */
    Optional<Bar> findBar(Round round, CaseFile file, @Nullable String tag) {
        return findBar(round, file).or(() -> findStale(file, tag));
    }

    static Optional<Bar> findStale(CaseFile file, @Nullable String tag) {
        if (tag == null) return Optional.of(new Bar(Bar.Why.TAG_MISSING, file));
        return tag.equals(file.tag()) ? Optional.empty() : Optional.of(new Bar(Bar.Why.STALE, file));
    }
}
