package org.gapatlas.catalogue;

import java.util.List;
import java.util.Optional;

/** Port, filled by {@code catalogue.store}: the reports of all imports, which are never changed. */
public interface ImportLog {

    /** The number of the next run. No other run ends until this transaction does, so numbers follow the order of ends. */
    long lockNext();

    void keep(ImportReport report);

    Optional<ImportReport> find(long id);

    /** Reports, newest first. */
    List<ImportReport> listReports(int offset, int size);

    long count();
}
