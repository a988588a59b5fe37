package org.gapatlas.catalogue.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Funnel;
import org.gapatlas.catalogue.Kind;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Status;
import org.gapatlas.catalogue.TaughtCompetence;
import org.gapatlas.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about a programme.
 *
 * @param eqfBasis what the level rests on
 * @param details what else the source says, in its own words
 */
record ProgrammeDetail(
        String id,
        String source,
        String code,
        String title,
        Map<String, String> titles,
        Status status,
        Kind kind,
        String type,
        @Nullable Integer eqf,
        Basis eqfBasis,
        @Nullable Integer decisionYear,
        @Nullable Integer applicationYear,
        @Nullable String provider,
        @Nullable String ownerType,
        List<String> municipalities,
        List<String> places,
        @Nullable BigDecimal seats,
        @Nullable BigDecimal credits,
        @Nullable String creditUnit,
        @Nullable BigDecimal durationMonths,
        boolean illustrative,
        Funnel funnel,
        List<OfferingItem> offerings,
        List<TargetItem> targetRoles,
        List<CompetenceItem> competences,
        Map<String, String> details) {

    /** One place and start; {@code seats} are those of each intake, null where unknown. */
    record OfferingItem(
            @Nullable String municipality,
            String place,
            @Nullable Integer firstIntake,
            @Nullable Integer lastIntake,
            Basis startBasis,
            @Nullable BigDecimal seats,
            Basis seatsBasis,
            List<String> languages,
            @Nullable String mode) {

        static OfferingItem of(Offering offering) {
            return new OfferingItem(
                    offering.municipality(),
                    offering.place(),
                    offering.firstIntake(),
                    offering.lastIntake(),
                    offering.startBasis(),
                    ShownSeats.orNull(offering.seats().planned()),
                    offering.seats().basis(),
                    offering.languages(),
                    offering.mode());
        }
    }

    /** A role it educates for, and the share of graduates. */
    record TargetItem(String role, double share) {}

    /** A competence it teaches. A source that names it itself is believed: confirmed, with the full score. */
    record CompetenceItem(
            String competence, int proficiency, String method, String status, double score, String evidence) {

        static CompetenceItem of(TaughtCompetence taught, Words words) {
            return new CompetenceItem(
                    taught.competence(),
                    taught.proficiency(),
                    "MANUAL",
                    "CONFIRMED",
                    1,
                    words.say("catalogue.evidence.declared"));
        }
    }

    static ProgrammeDetail of(Programme programme, Words words) {
        return new ProgrammeDetail(
                programme.id(),
                programme.source(),
                programme.code(),
                programme.titleIn(words.language().tag()),
                programme.title(),
                programme.status(),
                programme.kind(),
                programme.type(),
                programme.level().eqf(),
                programme.level().basis(),
                programme.decisionYear(),
                programme.applicationYear(),
                ProgrammeItem.providerOf(programme),
                programme.provider().ownerType(),
                ProgrammeItem.municipalitiesOf(programme),
                ProgrammeItem.placesOf(programme),
                seatsOf(programme),
                programme.credits(),
                programme.creditUnit(),
                programme.durationMonths(),
                programme.illustrative(),
                programme.funnel(),
                programme.offerings().stream().map(OfferingItem::of).toList(),
                programme.targetRoles().stream()
                        .map(target ->
                                new TargetItem(target.role(), target.share().value()))
                        .toList(),
                programme.competences().stream()
                        .map(taught -> CompetenceItem.of(taught, words))
                        .toList(),
                programme.details());
    }

    private static @Nullable BigDecimal seatsOf(Programme programme) {
        return programme.offerings().stream()
                .map(offering -> offering.seats().planned())
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .map(ShownSeats::of)
                .orElse(null);
    }
}
