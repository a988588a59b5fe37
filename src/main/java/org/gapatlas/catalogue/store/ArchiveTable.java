package org.gapatlas.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gapatlas.catalogue.CountedOnce;
import org.gapatlas.catalogue.ImportState;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeArchive;
import org.gapatlas.catalogue.Status;
import org.gapatlas.catalogue.TwinDecision;

/** Programmes as they stood after an import run. */
@ApplicationScoped
class ArchiveTable implements ProgrammeArchive {

    private final EntityManager database;
    private final Assembly assembly;
    private final TwinTable twins;

    ArchiveTable(EntityManager database, Assembly assembly, TwinTable twins) {
        this.database = database;
        this.assembly = assembly;
        this.twins = twins;
    }

    @Override
    public long latestRun() {
        String query = "select coalesce(max(id), 0) from ImportRow where state = :state and not dryRun";
        return database.createQuery(query, Long.class)
                .setParameter("state", ImportState.DONE)
                .getSingleResult();
    }

    @Override
    public List<Programme> supplying(long run, Set<Status> statuses) {
        String query = """
                from VersionRow p
                where p.fromRun <= :run and (p.untilRun is null or p.untilRun > :run)
                and p.status in :statuses
                and exists (select 1 from TargetRoleRow t where t.version = p.number)
                order by p.id""";
        Set<String> elsewhere = countedElsewhere(run, statuses).keySet();
        return assembly
                .programmes(database.createQuery(query, VersionRow.class)
                        .setParameter("run", run)
                        .setParameter("statuses", supply(statuses))
                        .getResultList())
                .stream()
                .filter(programme -> !elsewhere.contains(programme.id()))
                .toList();
    }

    @Override
    public SortedMap<String, String> countedElsewhere(long run, Set<Status> statuses) {
        List<TwinDecision> same = twins.same(run);
        if (same.isEmpty()) return new TreeMap<>();
        return CountedOnce.of(
                twins.supply(
                        same, run, supply(statuses).stream().map(Status::name).toList()),
                same);
    }

    /** A refusal is no supply, whoever asks for it. */
    private static List<Status> supply(Set<Status> statuses) {
        return statuses.stream().filter(Status::isSupply).sorted().toList();
    }
}
