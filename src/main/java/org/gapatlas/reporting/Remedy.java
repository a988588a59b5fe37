package org.gapatlas.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.TargetRole;
import org.gapatlas.gap.FunnelStep;
import org.gapatlas.gap.FunnelStep.Step;
import org.gapatlas.gap.ProgrammeFunnel;

/** What could close a gap: people whom another region has over, and seats like those of a programme that there is. */
final class Remedy {

    private final Edition edition;
    private final List<Spot> spots;

    Remedy(Edition edition, List<Spot> spots) {
        this.edition = edition;
        this.spots = spots;
    }

    String of(Spot gap) {
        var parts = new ArrayList<String>();
        elsewhere(gap).ifPresent(parts::add);
        parts.add(seats(gap));
        return String.join(" · ", parts);
    }

    private Optional<String> elsewhere(Spot gap) {
        return spots.stream()
                .filter(spot -> spot.role().equals(gap.role()) && -spot.value() >= 0.5)
                .min(Comparator.comparingDouble(Spot::value))
                .map(spot -> edition.say(
                        "remedy.surplus",
                        Map.of(
                                "heads", edition.about(-spot.value()),
                                "region", edition.region(spot.region()))));
    }

    /** Seats needed = gap / (hires a seat), through the funnel of the programme named. */
    private String seats(Spot gap) {
        return edition.input().funnels().stream()
                .filter(funnel -> shareFor(funnel, gap.role()) > 0 && hiresPerSeat(funnel) > 0)
                .max(Comparator.comparing((ProgrammeFunnel funnel) -> isIn(funnel, gap.region()))
                        .thenComparing(funnel -> shareFor(funnel, gap.role()))
                        .thenComparing(funnel -> funnel.programme().id(), Comparator.reverseOrder()))
                .map(funnel -> edition.say(
                        "remedy.seats",
                        Map.of(
                                "seats", edition.about(Math.ceil(gap.value() / hiresPerSeat(funnel))),
                                "programme", funnel.programme().id())))
                .orElseGet(() -> edition.say("remedy.none"));
    }

    private static double shareFor(ProgrammeFunnel funnel, String role) {
        return funnel.programme().targetRoles().stream()
                .filter(target -> target.role().equals(role))
                .mapToDouble((TargetRole target) -> target.share().value())
                .sum();
    }

    private boolean isIn(ProgrammeFunnel funnel, String region) {
        return funnel.programme().offerings().stream()
                .map(Offering::municipality)
                .anyMatch(place -> place != null
                        && edition.input().taxonomy().regionOf(place).id().equals(region));
    }

    private static double hiresPerSeat(ProgrammeFunnel funnel) {
        double seats = heads(funnel, Step.SEATS);
        return seats == 0 ? 0 : heads(funnel, Step.IN_CHAIN) / seats;
    }

    private static double heads(ProgrammeFunnel funnel, Step step) {
        return funnel.steps().stream()
                .filter(s -> s.step() == step)
                .mapToDouble(FunnelStep::heads)
                .sum();
    }
}
