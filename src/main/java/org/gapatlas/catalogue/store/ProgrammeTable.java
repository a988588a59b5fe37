package org.gapatlas.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.gapatlas.catalogue.Changes;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeShelf;
import org.jspecify.annotations.Nullable;

/** Programmes in PostgreSQL, in versions. */
@ApplicationScoped
class ProgrammeTable implements ProgrammeShelf {

    private static final int AT_ONCE = 1_000;

    private final EntityManager database;

    ProgrammeTable(EntityManager database) {
        this.database = database;
    }

    @Override
    public Changes put(String source, SortedMap<String, List<Programme>> parts, long run) {
        Difference difference = difference(source, parts);
        end(difference.ended(), run);
        difference.added().forEach((part, programmes) -> add(part, programmes, run));
        return difference.changes();
    }

    @Override
    public Changes compare(String source, SortedMap<String, List<Programme>> parts) {
        return difference(source, parts).changes();
    }

    private Difference difference(String source, SortedMap<String, List<Programme>> parts) {
        Map<String, Standing> standing = standing(source, parts.keySet());
        var difference = new Difference();
        parts.forEach((part, programmes) -> {
            for (Programme programme : programmes) difference.take(part, programme, standing.remove(programme.id()));
        });
        difference.remove(standing.values());
        return difference;
    }

    private Map<String, Standing> standing(String source, Collection<String> parts) {
        var standing = new HashMap<String, Standing>();
        String query = "select id, number, fingerprint from VersionRow"
                + " where source = :source and part in :parts and untilRun is null";
        for (Object[] row : database.createQuery(query, Object[].class)
                .setParameter("source", source)
                .setParameter("parts", parts)
                .getResultList()) standing.put((String) row[0], new Standing((Long) row[1], (String) row[2]));
        return standing;
    }

    private void end(List<Long> versions, long run) {
        for (int from = 0; from < versions.size(); from += AT_ONCE)
            VersionRow.update(
                    "untilRun = ?1 where number in ?2",
                    run,
                    versions.subList(from, Math.min(from + AT_ONCE, versions.size())));
    }

    private void add(String part, List<Programme> programmes, long run) {
        for (int from = 0; from < programmes.size(); from += AT_ONCE) {
            addSome(part, programmes.subList(from, Math.min(from + AT_ONCE, programmes.size())), run);
            database.flush();
            database.clear();
        }
    }

    /** Table by table, so that the inserts of a table travel together. */
    private static void addSome(String part, List<Programme> programmes, long run) {
        var versions = new ArrayList<VersionRow>(programmes.size());
        for (Programme programme : programmes) {
            var version = VersionRow.of(programme, part, run);
            version.persist();
            versions.add(version);
        }
        for (int i = 0; i < versions.size(); i++) addOfferings(versions.get(i).number, programmes.get(i));
        for (int i = 0; i < versions.size(); i++) addRoles(versions.get(i).number, programmes.get(i));
        for (int i = 0; i < versions.size(); i++) addCompetences(versions.get(i).number, programmes.get(i));
    }

    private static void addOfferings(long version, Programme programme) {
        for (int i = 0; i < programme.offerings().size(); i++)
            OfferingRow.of(version, i, programme.offerings().get(i)).persist();
    }

    private static void addRoles(long version, Programme programme) {
        for (int i = 0; i < programme.targetRoles().size(); i++)
            TargetRoleRow.of(version, i, programme.targetRoles().get(i)).persist();
    }

    private static void addCompetences(long version, Programme programme) {
        programme
                .competences()
                .forEach(taught -> CompetenceRow.of(version, taught).persist());
    }

    /** The version of a programme that stands now. */
    private record Standing(long number, String fingerprint) {}

    /** What must be ended and added. */
    private static final class Difference {
        private final List<Long> ended = new ArrayList<>();
        private final Map<String, List<Programme>> added = new java.util.TreeMap<>();
        private int created;
        private int updated;
        private int unchanged;
        private int removed;

        void take(String part, Programme programme, @Nullable Standing before) {
            if (before != null && before.fingerprint().equals(Fingerprint.of(programme))) {
                unchanged++;
                return;
            }
            if (before == null) created++;
            else {
                updated++;
                ended.add(before.number());
            }
            added.computeIfAbsent(part, p -> new ArrayList<>()).add(programme);
        }

        void remove(Collection<Standing> gone) {
            removed += gone.size();
            gone.forEach(standing -> ended.add(standing.number()));
        }

        List<Long> ended() {
            return ended;
        }

        Map<String, List<Programme>> added() {
            return added;
        }

        Changes changes() {
            return new Changes(created, updated, unchanged, removed);
        }
    }
}
