package org.gapatlas.taxonomy;

import java.util.List;

/**
 * All words of one version, immutable.
 *
 * @param version the fingerprint of the tables; quoted by every snapshot
 */
public record Taxonomy(
        String version,
        Terms<Stage> stages,
        Terms<RoleGroup> roleGroups,
        Terms<Role> roles,
        Terms<Competence> competences,
        List<Requirement> requirements,
        Terms<Nuts2> nuts2,
        Terms<Region> regions,
        Terms<Municipality> municipalities,
        TravelTimes travelTimes) {

    /** The countries that the regions lie in. */
    public static final List<String> COUNTRIES = List.of("SE", "FI");

    public Taxonomy {
        requirements = List.copyOf(requirements);
    }

    /** What a role asks for. */
    public List<Requirement> requirementsOf(String role) {
        return requirements.stream().filter(r -> r.role().equals(role)).toList();
    }

    /** The region of a municipality that must exist. */
    public Region regionOf(String municipality) {
        return regions.get(municipalities.get(municipality).region());
    }
}
