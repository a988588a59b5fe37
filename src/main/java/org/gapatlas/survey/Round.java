package org.gapatlas.survey;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time of asking: with which questionnaire, about which years, open from when until when.
 *
 * @param version the questionnaire's, pinned for as long as the round lives
 * @param referenceDate the day that headcounts belong to
 * @param closedAt when somebody closed it before its time; null while nobody has
 * @param finalAt when somebody made it final, so that nothing of it changes any more; null while nobody has
 */
public record Round(
        String id,
        String survey,
        String version,
        String name,
        LocalDate referenceDate,
        int horizonYears,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant closedAt,
        @Nullable Instant finalAt) {

    /** A round that nobody has made final. */
    public Round(
            String id,
            String survey,
            String version,
            String name,
            LocalDate referenceDate,
            int horizonYears,
            Instant opensAt,
            Instant closesAt,
            @Nullable Instant closedAt) {
        this(id, survey, version, name, referenceDate, horizonYears, opensAt, closesAt, closedAt, null);
    }

    public Horizon horizon() {
        return Horizon.after(referenceDate, horizonYears);
    }

    public RoundState state(Instant now) {
        if (finalAt != null) return RoundState.FINAL;
        if (closedAt != null || !now.isBefore(closesAt)) return RoundState.CLOSED;
        return now.isBefore(opensAt) ? RoundState.PLANNED : RoundState.OPEN;
    }

    Round withClosedAt(Instant now) {
        return new Round(id, survey, version, name, referenceDate, horizonYears, opensAt, closesAt, now, finalAt);
    }

    Round withFinalAt(Instant now) {
        return new Round(id, survey, version, name, referenceDate, horizonYears, opensAt, closesAt, closedAt, now);
    }

    /** Open until another moment, even where it had been closed: that is how a round is extended. */
    Round withClosesAt(Instant until) {
        return new Round(id, survey, version, name, referenceDate, horizonYears, opensAt, until, null, finalAt);
    }

    Round withName(String other) {
        return new Round(id, survey, version, other, referenceDate, horizonYears, opensAt, closesAt, closedAt, finalAt);
    }
}
