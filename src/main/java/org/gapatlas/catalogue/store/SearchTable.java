package org.gapatlas.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gapatlas.catalogue.Listing;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeFilter;
import org.gapatlas.catalogue.ProgrammeSearch;

/** Finds programmes in PostgreSQL: six statements for a page, however long. */
@ApplicationScoped
class SearchTable implements ProgrammeSearch {

    private final EntityManager database;
    private final Assembly assembly;

    SearchTable(EntityManager database, Assembly assembly) {
        this.database = database;
        this.assembly = assembly;
    }

    @Override
    public Listing search(ProgrammeFilter filter, int offset, int size) {
        var query = new FilterQuery(filter);
        List<VersionRow> page = query.versions(database, "select p", " order by p.id", VersionRow.class)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        long total = query.versions(database, "select count(*)", "", Long.class).getSingleResult();
        Object[] seats = query.offerings(database, "select sum(o.seats), count(*) - count(o.seats)", Object[].class)
                .getSingleResult();
        return new Listing(
                assembly.programmes(page).stream()
                        .map(programme -> Listing.Entry.of(programme, filter))
                        .toList(),
                total,
                seats[0] == null ? BigDecimal.ZERO : (BigDecimal) seats[0],
                (Long) seats[1]);
    }

    @Override
    public List<Listing.Entry> after(ProgrammeFilter filter, String id, int size) {
        var query = new FilterQuery(filter);
        List<VersionRow> rows = query.versions(
                        database, "select p", " and p.id > :after order by p.id", VersionRow.class)
                .setParameter("after", id)
                .setMaxResults(size)
                .getResultList();
        return assembly.programmes(rows).stream()
                .map(programme -> Listing.Entry.of(programme, filter))
                .toList();
    }

    @Override
    public Optional<Programme> find(String id) {
        return assembly.programmes(VersionRow.list("id = ?1 and untilRun is null", id)).stream()
                .findFirst();
    }
}
