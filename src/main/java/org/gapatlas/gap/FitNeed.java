package org.gapatlas.gap;

import java.util.List;
import org.gapatlas.taxonomy.Competence;
import org.gapatlas.taxonomy.Municipality;
import org.gapatlas.taxonomy.Role;
import org.gapatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * A need that programmes are held against: what it asks for, where and when.
 *
 * @param role the role it is for; null where a competence alone is asked for
 * @param lowest the lowest EQF level that is enough
 * @param highest the highest that still fits
 * @param place a region or a municipality
 * @param languages those that the workplaces there speak, ISO 639-1
 */
public record FitNeed(
        @Nullable String role,
        List<Wanted> wanted,
        int lowest,
        int highest,
        String place,
        List<String> languages,
        int year) {

    public FitNeed {
        wanted = List.copyOf(wanted);
        languages = List.copyOf(languages);
    }

    /** What a role asks for; all three codes must exist. */
    public static FitNeed ofRole(Taxonomy taxonomy, String code, String place, int year) {
        Role role = taxonomy.roles().get(code);
        List<Wanted> wanted =
                taxonomy.requirementsOf(code).stream().map(Wanted::of).toList();
        return new FitNeed(code, wanted, role.eqfMin(), role.eqfMax(), place, spoken(taxonomy, place), year);
    }

    /** One competence, to whatever proficiency. */
    public static FitNeed ofCompetence(Taxonomy taxonomy, String code, String place, int year) {
        Competence competence = taxonomy.competences().get(code);
        return new FitNeed(
                null,
                List.of(new Wanted(code, null, true)),
                competence.eqfMin(),
                competence.eqfMax(),
                place,
                spoken(taxonomy, place),
                year);
    }

    /** The national languages of the place's country; Finland has two. */
    private static List<String> spoken(Taxonomy taxonomy, String place) {
        String country = taxonomy.municipalities()
                .find(place)
                .map(Municipality::country)
                .orElseGet(() -> taxonomy.regions().get(place).country());
        return country.equals("FI") ? List.of("fi", "sv") : List.of("sv");
    }
}
