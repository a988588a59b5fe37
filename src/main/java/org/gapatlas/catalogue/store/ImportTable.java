package org.gapatlas.catalogue.store;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.gapatlas.catalogue.ImportLog;
import org.gapatlas.catalogue.ImportReport;

/** Reports of imports in PostgreSQL. */
@ApplicationScoped
class ImportTable implements ImportLog {

    private final EntityManager database;

    ImportTable(EntityManager database) {
        this.database = database;
    }

    @Override
    public long lockNext() {
        database.createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('catalogue.import', 0))", Object.class)
                .getSingleResult();
        return database.createQuery("select coalesce(max(id), 0) + 1 from ImportRow", Long.class)
                .getSingleResult();
    }

    @Override
    public void keep(ImportReport report) {
        ImportRow.of(report).persist();
    }

    @Override
    public Optional<ImportReport> find(long id) {
        return ImportRow.<ImportRow>findByIdOptional(id).map(ImportRow::toReport);
    }

    @Override
    public List<ImportReport> listReports(int offset, int size) {
        return ImportRow.<ImportRow>findAll(Sort.descending("id")).range(offset, offset + size - 1).list().stream()
                .map(ImportRow::toReport)
                .toList();
    }

    @Override
    public long count() {
        return ImportRow.count();
    }
}
