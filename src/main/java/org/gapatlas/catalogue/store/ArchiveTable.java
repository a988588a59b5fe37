package org.gapatlas.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.gapatlas.catalogue.ImportState;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeArchive;
import org.gapatlas.catalogue.Status;

/** Programmes as they stood after an import run. */
@ApplicationScoped
class ArchiveTable implements ProgrammeArchive {

    private static final List<Status> SUPPLY =
            Stream.of(Status.values()).filter(Status::isSupply).toList();

    private final EntityManager database;
    private final Assembly assembly;

    ArchiveTable(EntityManager database, Assembly assembly) {
        this.database = database;
        this.assembly = assembly;
    }

    @Override
    public long latestRun() {
        String query = "select coalesce(max(id), 0) from ImportRow where state = :state and not dryRun";
        return database.createQuery(query, Long.class)
                .setParameter("state", ImportState.DONE)
                .getSingleResult();
    }

    @Override
    public List<Programme> supplying(long run) {
        String query = """
                from VersionRow p
                where p.fromRun <= :run and (p.untilRun is null or p.untilRun > :run)
                and p.status in :statuses
                and exists (select 1 from TargetRoleRow t where t.version = p.number)
                order by p.id""";
        return assembly.programmes(database.createQuery(query, VersionRow.class)
                .setParameter("run", run)
                .setParameter("statuses", SUPPLY)
                .getResultList());
    }
}
