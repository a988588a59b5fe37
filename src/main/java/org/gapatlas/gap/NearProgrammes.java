package org.gapatlas.gap;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.TargetRole;
import org.gapatlas.kernel.Language;
import org.gapatlas.survey.SomethingBack.NearProgramme;
import org.gapatlas.taxonomy.TravelTimes;
import org.jspecify.annotations.Nullable;

/** Which of the programmes a workplace could look to for its roles, seen from where it lies and in the year that it asks. */
final class NearProgrammes {

    private static final String DISTANCE = "distance";
    private static final String ADDRESS = "url";

    /** No intake that is known now graduates later than so many years from now. */
    private static final int LATEST = 60;

    private static final Comparator<NearProgramme> NEAREST_FIRST = Comparator.comparingInt(NearProgrammes::order)
            .thenComparing(programme -> Objects.requireNonNullElse(programme.minutes(), 0))
            .thenComparing(NearProgramme::title)
            .thenComparing(NearProgramme::programme);

    private final TravelTimes times;
    private final String from;
    private final int year;
    private final Language language;

    NearProgrammes(TravelTimes times, String from, int year, Language language) {
        this.times = times;
        this.from = from;
        this.year = year;
        this.language = language;
    }

    List<NearProgramme> of(List<Programme> programmes, Set<String> roles) {
        return programmes.stream()
                .flatMap(programme -> find(programme, roles).stream())
                .sorted(NEAREST_FIRST)
                .toList();
    }

    private Optional<NearProgramme> find(Programme programme, Set<String> roles) {
        List<String> shared = programme.targetRoles().stream()
                .map(TargetRole::role)
                .filter(roles::contains)
                .sorted()
                .toList();
        return shared.isEmpty() || isOver(programme) ? Optional.empty() : Optional.of(near(programme, shared));
    }

    private NearProgramme near(Programme programme, List<String> roles) {
        Optional<Offering> nearest = programme.offerings().stream()
                .filter(site -> minutes(site).isPresent())
                .min(Comparator.comparingInt(site -> minutes(site).getAsInt()));
        return new NearProgramme(
                programme.id(),
                programme.titleIn(language.tag()),
                programme.provider().name(),
                nearest.or(() -> programme.offerings().stream().findFirst())
                        .map(NearProgrammes::place)
                        .orElse(""),
                nearest.map(site -> minutes(site).getAsInt()).orElse(null),
                programme.offerings().stream().anyMatch(site -> DISTANCE.equals(site.mode())),
                nextGraduation(programme),
                roles,
                programme.details().get(ADDRESS));
    }

    private OptionalInt minutes(Offering site) {
        return site.municipality() == null ? OptionalInt.empty() : times.find(from, site.municipality());
    }

    private static String place(Offering site) {
        return site.municipality() == null ? site.place() : site.municipality();
    }

    /** The first year from now on in which an intake graduates; null where none is known. */
    private @Nullable Integer nextGraduation(Programme programme) {
        @Nullable BigDecimal months = programme.durationMonths();
        if (months == null) return null;
        OptionalInt next = IntStream.range(year, year + LATEST)
                .filter(graduation -> programme.offerings().stream()
                        .anyMatch(site -> site.startsIn(Supply.intakeFor(graduation, months.doubleValue()))))
                .findFirst();
        return next.isPresent() ? next.getAsInt() : null;
    }

    /** Whether all its intakes are known and have graduated before this year. */
    private boolean isOver(Programme programme) {
        return programme.durationMonths() != null
                && !programme.offerings().isEmpty()
                && programme.offerings().stream().allMatch(site -> site.lastIntake() != null)
                && nextGraduation(programme) == null;
    }

    private static int order(NearProgramme programme) {
        if (programme.minutes() != null) return 0;
        return programme.distance() ? 1 : 2;
    }
}
