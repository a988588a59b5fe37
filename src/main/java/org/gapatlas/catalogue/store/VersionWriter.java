package org.gapatlas.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.gapatlas.catalogue.Programme;

/** Ends versions and adds others, table by table, so that the inserts of a table travel together. */
@ApplicationScoped
class VersionWriter {

    private final EntityManager database;

    VersionWriter(EntityManager database) {
        this.database = database;
    }

    void write(Difference difference, long run) {
        if (!difference.ended().isEmpty())
            VersionRow.update("untilRun = ?1 where number in ?2", run, difference.ended());
        add(difference.added(), run);
        database.flush();
        database.clear();
    }

    private static void add(List<Difference.Added> added, long run) {
        var versions = new ArrayList<VersionRow>(added.size());
        for (Difference.Added each : added) {
            var version = VersionRow.of(each.programme(), each.part(), run);
            version.persist();
            versions.add(version);
        }
        for (int i = 0; i < versions.size(); i++)
            addOfferings(versions.get(i).number, added.get(i).programme());
        for (int i = 0; i < versions.size(); i++)
            addRoles(versions.get(i).number, added.get(i).programme());
        for (int i = 0; i < versions.size(); i++)
            addCompetences(versions.get(i).number, added.get(i).programme());
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
}
