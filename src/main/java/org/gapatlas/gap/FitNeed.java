package org.gapatlas.gap;

import java.util.List;
import org.gapatlas.taxonomy.Competence;
import org.gapatlas.taxonomy.Role;
import org.gapatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * A need that programmes are held against: what it asks for, where and when.
 *
 * @param role the role it is for; null where a competence alone is asked for
 * @param lowest the lowest EQF level that is enough
 * @param highest the highest that still fits
 * @param languages those that the region's workplaces speak, ISO 639-1
 */
public record FitNeed(
        @Nullable String role,
        List<Wanted> wanted,
        int lowest,
        int highest,
        String region,
        List<String> languages,
        int year) {

    public FitNeed {
        wanted = List.copyOf(wanted);
        languages = List.copyOf(languages);
    }

    /** What a role asks for; all three codes must exist. */
    public static FitNeed ofRole(Taxonomy taxonomy, String code, String region, int year) {
        Role role = taxonomy.roles().get(code);
        List<Wanted> wanted =
                taxonomy.requirementsOf(code).stream().map(Wanted::of).toList();
        return new FitNeed(code, wanted, role.eqfMin(), role.eqfMax(), region, spoken(taxonomy, region), year);
    }

    /** One competence, to whatever proficiency. */
    public static FitNeed ofCompetence(Taxonomy taxonomy, String code, String region, int year) {
        Competence competence = taxonomy.competences().get(code);
        return new FitNeed(
                null,
                List.of(new Wanted(code, null, true)),
                competence.eqfMin(),
                competence.eqfMax(),
                region,
                spoken(taxonomy, region),
                year);
    }

    /** The national languages of the region's country; Finland has two. */
    private static List<String> spoken(Taxonomy taxonomy, String region) {
        return taxonomy.regions().get(region).country().equals("FI") ? List.of("fi", "sv") : List.of("sv");
    }
}
