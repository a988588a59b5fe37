package org.gapatlas.gap.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gapatlas.gap.FitNeed;
import org.gapatlas.kernel.Finding;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.gapatlas.taxonomy.Terms;
import org.jspecify.annotations.Nullable;

/** Turns the words of an address into a need, or tells every word that it does not know. */
final class FitReader {

    private static final List<String> YEARS =
            IntStream.rangeClosed(2000, 2099).mapToObj(String::valueOf).toList();

    private final Taxonomy taxonomy;
    private final int thisYear;
    private final List<Finding> findings = new ArrayList<>();

    FitReader(Taxonomy taxonomy, Clock clock) {
        this.taxonomy = taxonomy;
        this.thisYear = LocalDate.now(clock).getYear();
    }

    /** The need; empty where there are findings. Without a year it is this one. */
    Optional<FitNeed> read(FitParameters given) {
        if (given.municipality != null) check("municipality", given.municipality, ids(taxonomy.municipalities()));
        else check("region", given.region, ids(taxonomy.regions()));
        String year = given.year == null ? String.valueOf(thisYear) : given.year;
        check("year", year, YEARS);
        if ((given.role == null) == (given.competence == null))
            findings.add(new RoleOrCompetence("/role", word(given.role), word(given.competence)));
        else if (given.role != null) check("role", given.role, ids(taxonomy.roles()));
        else check("competence", given.competence, ids(taxonomy.competences()));
        return findings.isEmpty() ? Optional.of(need(given, Integer.parseInt(year))) : Optional.empty();
    }

    /** What was wrong. */
    List<Finding> findings() {
        return findings;
    }

    private FitNeed need(FitParameters given, int year) {
        String place = given.municipality != null ? given.municipality : Objects.requireNonNull(given.region);
        return given.role == null
                ? FitNeed.ofCompetence(taxonomy, Objects.requireNonNull(given.competence), place, year)
                : FitNeed.ofRole(taxonomy, given.role, place, year);
    }

    private void check(String parameter, @Nullable String value, List<String> valid) {
        if (value == null || !valid.contains(value)) findings.add(UnknownCode.of(parameter, word(value), valid));
    }

    private static String word(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static List<String> ids(Terms<? extends Term> terms) {
        return terms.list().stream().map(Term::id).toList();
    }
}
