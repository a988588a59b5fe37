package org.gapatlas.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.gapatlas.gap.Figures;

/** What one year's numbers say in sentences that stand on their own. Numbers below two heads are not worth a sentence. */
final class Story {

    private static final double WORTH_TELLING = 1.5;

    private final Edition edition;
    private final int year;
    private final List<Figures> figures;
    private final List<Spot> spots;

    Story(Edition edition, Balances balances, int year) {
        this.edition = edition;
        this.year = year;
        this.figures = balances.figures(year);
        this.spots = balances.spots(year);
    }

    /** Need, and how much of it graduates of the same role and region meet; silent where any supply is unknown. */
    Optional<String> total() {
        if (figures.stream().anyMatch(f -> f.matched() == null)) return Optional.empty();
        double need = sum(Figures::trainingNeedWeighted);
        double matched = sum(f -> f.matched() == null ? 0 : f.matched());
        return need < WORTH_TELLING
                ? Optional.empty()
                : say(
                        "sentence.total",
                        Map.of(
                                "need", edition.about(need),
                                "matched", edition.about(matched),
                                "missing", edition.about(need - matched)));
    }

    Optional<String> largestGap() {
        return spots.stream()
                .max(Comparator.comparingDouble(Spot::value))
                .filter(spot -> spot.value() >= WORTH_TELLING)
                .flatMap(spot -> about("sentence.largestGap", spot));
    }

    Optional<String> largestSurplus() {
        return spots.stream()
                .min(Comparator.comparingDouble(Spot::value))
                .filter(spot -> -spot.value() >= WORTH_TELLING)
                .flatMap(spot -> about("sentence.largestSurplus", spot));
    }

    /** The role whose shortage on one side of the border the surplus on the other would relieve most. */
    Optional<String> acrossTheBorder() {
        var sides = new TreeMap<String, TwoSides>();
        for (Spot spot : spots) sides.merge(spot.role(), side(spot), TwoSides::plus);
        return sides.values().stream()
                .max(Comparator.comparingDouble(TwoSides::exchange))
                .filter(sidesOfRole -> sidesOfRole.exchange() >= WORTH_TELLING)
                .flatMap(this::acrossTheBorder);
    }

    private Optional<String> acrossTheBorder(TwoSides role) {
        return say(
                role.sweden() > 0 ? "sentence.swedenShort" : "sentence.finlandShort",
                Map.of(
                        "role", edition.roleInSentence(role.role()),
                        "short", edition.about(Math.max(role.sweden(), role.finland())),
                        "over", edition.about(-Math.min(role.sweden(), role.finland()))));
    }

    /** A role's balance in each country. */
    private record TwoSides(String role, double sweden, double finland) {
        TwoSides plus(TwoSides other) {
            return new TwoSides(role, sweden + other.sweden, finland + other.finland);
        }

        /** How many heads could cross: the smaller of shortage and surplus, 0 or less where both sides are alike. */
        double exchange() {
            return Math.min(Math.max(sweden, finland), -Math.min(sweden, finland));
        }
    }

    private TwoSides side(Spot spot) {
        boolean swedish = edition.input()
                .taxonomy()
                .regions()
                .get(spot.region())
                .country()
                .equals("SE");
        return new TwoSides(spot.role(), swedish ? spot.value() : 0, swedish ? 0 : spot.value());
    }

    private Optional<String> about(String key, Spot spot) {
        return say(
                key,
                Map.of(
                        "role", edition.roleInSentence(spot.role()),
                        "region", edition.region(spot.region()),
                        "heads", edition.about(Math.abs(spot.value()))));
    }

    private Optional<String> say(String key, Map<String, String> values) {
        var all = new TreeMap<>(values);
        all.put("year", String.valueOf(year));
        return Optional.of(edition.say(key, all));
    }

    private double sum(ToDoubleFunction<Figures> figure) {
        return figures.stream().mapToDouble(figure).sum();
    }
}
