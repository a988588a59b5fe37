package org.gapatlas.catalogue.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.gapatlas.catalogue.Catalogue;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Twin;
import org.gapatlas.catalogue.TwinDecision;
import org.gapatlas.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * Two programmes that may be one, as a client sees them.
 *
 * @param agreement 0 to 1 for each aspect that both tell
 * @param evidence the same in words
 * @param counts which of the two is supply; null where nobody chose
 */
record TwinItem(
        Side one,
        Side other,
        String state,
        double score,
        SortedMap<Twin.Aspect, Double> agreement,
        String evidence,
        @Nullable String counts,
        @Nullable String reason,
        @Nullable String by,
        @Nullable Instant at) {

    /** One of the two; all but its id is null where it is gone. */
    record Side(
            String id,
            @Nullable String source,
            @Nullable String title,
            @Nullable String provider,
            List<String> municipalities,
            @Nullable Integer eqf,
            @Nullable BigDecimal seats) {

        static Side of(String id, Optional<Programme> found, String language) {
            return found.map(programme -> new Side(
                            id,
                            programme.source(),
                            programme.titleIn(language),
                            ProgrammeItem.providerOf(programme),
                            ProgrammeItem.municipalitiesOf(programme),
                            programme.level().eqf(),
                            ProgrammeDetail.seatsOf(programme)))
                    .orElse(new Side(id, null, null, null, List.of(), null, null));
        }
    }

    static TwinItem of(Twin twin, Catalogue catalogue, Words words) {
        String language = words.language().tag();
        return new TwinItem(
                Side.of(twin.one(), catalogue.find(twin.one()), language),
                Side.of(twin.other(), catalogue.find(twin.other()), language),
                twin.state().name(),
                Math.round(twin.score() * 10_000) / 10_000.0,
                twin.agreement(),
                TwinWords.evidence(twin, words),
                said(twin, TwinDecision::counts),
                said(twin, TwinDecision::reason),
                said(twin, TwinDecision::by),
                said(twin, TwinDecision::at));
    }

    private static <T> @Nullable T said(Twin twin, Function<TwinDecision, @Nullable T> part) {
        TwinDecision decision = twin.decision();
        return decision == null ? null : part.apply(Objects.requireNonNull(decision));
    }
}
