package org.gapatlas.gap.http;

import java.util.List;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Status;
import org.gapatlas.gap.CompetenceFit;
import org.gapatlas.gap.CompetenceFit.State;
import org.gapatlas.gap.ContentScore;
import org.gapatlas.gap.Factors;
import org.gapatlas.gap.MatchExplanation;
import org.gapatlas.gap.ProgrammeFit;
import org.gapatlas.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * How one programme answers a need. The score in content stands beside the match always: the match is less where place,
 * language, level or year do not fit.
 *
 * @param minutes to the region; null beyond the table of travel times
 * @param content C, after a verdict where there is one
 * @param measured C by the competences alone
 * @param match M
 * @param settledBy expert or planner; null where the score stands as measured
 * @param inferred whether the competences are those of the roles it leads to
 * @param missing what is not taught, not even nearly, or not far enough
 */
record FitItem(
        String programme,
        String title,
        @Nullable String provider,
        Status status,
        @Nullable String municipality,
        @Nullable Integer minutes,
        @Nullable Integer firstGraduates,
        double content,
        double measured,
        double match,
        String band,
        @Nullable String settledBy,
        boolean inferred,
        double exact,
        double soft,
        FactorItems factors,
        List<String> covered,
        List<Near> nearly,
        List<Missing> missing,
        String explanation) {

    /** Each 0 to 1. */
    record FactorItems(double level, double language, double reach, double time, List<String> unknown) {

        static FactorItems of(Factors factors) {
            return new FactorItems(
                    factors.level().value(),
                    factors.language().value(),
                    factors.reach().value(),
                    factors.time().value(),
                    factors.listUnknown());
        }
    }

    record Near(String competence, @Nullable String by, double similarity) {}

    /** @param taught null where it is not taught; never 0, which is no proficiency */
    record Missing(
            String competence,
            @Nullable Integer taught,
            @Nullable Integer required,
            boolean essential) {

        static Missing of(CompetenceFit fit) {
            return new Missing(
                    fit.wanted().competence(),
                    fit.taught(),
                    fit.wanted().proficiency(),
                    fit.wanted().essential());
        }
    }

    static FitItem of(ProgrammeFit fit, MatchExplanation explanation, Language language) {
        Programme programme = fit.programme();
        ContentScore content = fit.content();
        String provider = programme.provider().name();
        return new FitItem(
                programme.id(),
                programme.titleIn(language.tag()),
                provider.isEmpty() ? null : provider,
                programme.status(),
                fit.site().municipality(),
                fit.site().minutes(),
                fit.site().firstGraduates(),
                content.value(),
                content.measured(),
                fit.match(),
                content.band().word(),
                content.verdict() == null ? null : content.verdict().by().word(),
                content.inferred(),
                content.exact(),
                content.soft(),
                FactorItems.of(fit.factors()),
                content.in(State.COVERED).stream()
                        .map(each -> each.wanted().competence())
                        .toList(),
                content.in(State.NEARLY).stream()
                        .map(each -> new Near(each.wanted().competence(), each.by(), each.soft()))
                        .toList(),
                content.competences().stream()
                        .filter(each -> each.state() == State.MISSING || each.state() == State.BELOW)
                        .map(Missing::of)
                        .toList(),
                explanation.of(fit));
    }
}
