package org.gapatlas.catalogue;

import java.util.Optional;

/** Port, filled by {@code catalogue.store}: what national qualifications require, as it stands now. */
public interface Curricula {

    /**
     * @param id such as {@code eperusteet:6942140}
     */
    Optional<Curriculum> find(String id);
}
