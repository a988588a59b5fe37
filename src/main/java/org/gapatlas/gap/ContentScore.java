package org.gapatlas.gap;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How well a programme's content answers a need; all figures 0 to 1.
 *
 * @param value C, after a verdict where there is one
 * @param measured C by the formula alone
 * @param exact X: the part that is taught itself, essential and optional competences weighed together
 * @param soft S: the same where near things count by their nearness
 * @param inferred whether the programme's competences are those of the occupation it leads to
 * @param verdict who settled the value; null where nobody did
 * @param competences one for each competence of the need, in the order of their codes
 */
public record ContentScore(
        double value,
        double measured,
        Band band,
        double exact,
        double soft,
        boolean inferred,
        @Nullable Verdict verdict,
        List<CompetenceFit> competences) {

    public ContentScore {
        competences = List.copyOf(competences);
    }

    /** Those in one state, essential ones first. */
    public List<CompetenceFit> in(CompetenceFit.State state) {
        return Stream.of(true, false)
                .flatMap(essential -> competences.stream()
                        .filter(each -> each.wanted().essential() == essential && each.state() == state))
                .toList();
    }
}
