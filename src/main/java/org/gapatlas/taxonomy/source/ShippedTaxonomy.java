package org.gapatlas.taxonomy.source;

import static org.gapatlas.taxonomy.source.ShippedTable.codes;
import static org.gapatlas.taxonomy.source.ShippedTable.name;
import static org.gapatlas.taxonomy.source.ShippedTable.orNull;
import static org.gapatlas.taxonomy.source.ShippedTable.rows;
import static org.gapatlas.taxonomy.source.ShippedTable.whole;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.gapatlas.kernel.Digest;
import org.gapatlas.taxonomy.Competence;
import org.gapatlas.taxonomy.Municipality;
import org.gapatlas.taxonomy.Nuts2;
import org.gapatlas.taxonomy.Region;
import org.gapatlas.taxonomy.Requirement;
import org.gapatlas.taxonomy.Role;
import org.gapatlas.taxonomy.RoleGroup;
import org.gapatlas.taxonomy.Stage;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.gapatlas.taxonomy.Terms;
import org.gapatlas.taxonomy.TravelTimes;

/** Reads the taxonomy that ships with the service. */
public final class ShippedTaxonomy {

    private ShippedTaxonomy() {}

    @Produces
    @Singleton
    public static Taxonomy load() {
        var version = new Digest();
        var stages = terms("stages.csv", version, row -> new Stage(row.getField("code"), name(row)));
        var groups = terms("role_groups.csv", version, row -> new RoleGroup(row.getField("code"), name(row)));
        var roles = terms("roles.csv", version, ShippedTaxonomy::role);
        var competences = terms("competences.csv", version, ShippedTaxonomy::competence);
        var requirements = list("role_competences.csv", version, ShippedTaxonomy::requirement);
        var nuts2 =
                terms("nuts2.csv", version, row -> new Nuts2(row.getField("code"), row.getField("country"), name(row)));
        var regions = terms("regions.csv", version, ShippedTaxonomy::region);
        var municipalities = terms("municipalities.csv", version, ShippedTaxonomy::municipality);
        var travel = new TravelTimes.Builder();
        for (var row : rows("travel_times.csv", version))
            travel.pair(
                    place(row, "country_a", "code_a"), place(row, "country_b", "code_b"), whole(row, "est_drive_min"));
        return new Taxonomy(
                version.hex(),
                stages,
                groups,
                roles,
                competences,
                requirements,
                nuts2,
                regions,
                municipalities,
                travel.build());
    }

    private static <T extends Term> Terms<T> terms(String file, Digest version, Function<NamedCsvRecord, T> reader) {
        return new Terms<>(list(file, version, reader));
    }

    private static <T> List<T> list(String file, Digest version, Function<NamedCsvRecord, T> reader) {
        return rows(file, version).stream().map(reader).toList();
    }

    private static Role role(NamedCsvRecord row) {
        return new Role(
                row.getField("id"),
                name(row),
                codes(row, "stages"),
                whole(row, "eqf_min"),
                whole(row, "eqf_typical"),
                whole(row, "eqf_max"),
                orNull(row, "isco08"),
                orNull(row, "ssyk2012"),
                orNull(row, "esco_occupation_uri"));
    }

    private static Competence competence(NamedCsvRecord row) {
        return new Competence(
                row.getField("id"),
                row.getField("category"),
                name(row),
                whole(row, "eqf_min"),
                whole(row, "eqf_max"),
                codes(row, "stages"),
                orNull(row, "esco_skill_uri"),
                orNull(row, "esco_match"));
    }

    private static Requirement requirement(NamedCsvRecord row) {
        return new Requirement(
                row.getField("role_id"),
                row.getField("competence_id"),
                whole(row, "required_level"),
                row.getField("importance").equals("essential"));
    }

    private static Region region(NamedCsvRecord row) {
        return new Region(
                row.getField("nuts3_2024"),
                row.getField("nuts3_2021"),
                row.getField("nuts2"),
                row.getField("country"),
                row.getField("national_code"),
                name(row),
                whole(row, "population_sum"));
    }

    private static Municipality municipality(NamedCsvRecord row) {
        return new Municipality(
                place(row, "country", "code"),
                row.getField("country"),
                row.getField("nuts3"),
                name(row),
                Double.parseDouble(row.getField("lat")),
                Double.parseDouble(row.getField("lon")),
                whole(row, "population"));
    }

    private static String place(NamedCsvRecord row, String country, String code) {
        return row.getField(country) + "-" + row.getField(code);
    }
}
