package org.gapatlas.catalogue.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.gapatlas.catalogue.Programme;

/** Puts programmes together from their rows, with three more statements for any thousand of them. */
@ApplicationScoped
class Assembly {

    private static final int AT_ONCE = 1_000;

    private final EntityManager database;

    Assembly(EntityManager database) {
        this.database = database;
    }

    /** The programmes of the rows, in their order. */
    List<Programme> programmes(List<VersionRow> versions) {
        var programmes = new ArrayList<Programme>(versions.size());
        for (int from = 0; from < versions.size(); from += AT_ONCE)
            programmes.addAll(some(versions.subList(from, Math.min(from + AT_ONCE, versions.size()))));
        return programmes;
    }

    private List<Programme> some(List<VersionRow> versions) {
        var numbers = versions.stream().map(row -> row.number).toList();
        var offerings = rows(OfferingRow.class, "position", numbers).stream()
                .collect(groupingBy(row -> row.version, mapping(OfferingRow::toOffering, toList())));
        var roles = rows(TargetRoleRow.class, "position", numbers).stream()
                .collect(groupingBy(row -> row.version, mapping(TargetRoleRow::toTargetRole, toList())));
        var competences = rows(CompetenceRow.class, "competence", numbers).stream()
                .collect(groupingBy(row -> row.version, mapping(CompetenceRow::toCompetence, toList())));
        return versions.stream()
                .map(row -> row.toProgramme(
                        offerings.getOrDefault(row.number, List.of()),
                        roles.getOrDefault(row.number, List.of()),
                        competences.getOrDefault(row.number, List.of())))
                .toList();
    }

    private <T> List<T> rows(Class<T> entity, String order, List<Long> versions) {
        String query =
                "from %s where version in :versions order by version, %s".formatted(entity.getSimpleName(), order);
        return database.createQuery(query, entity)
                .setParameter("versions", versions)
                .getResultList();
    }
}
