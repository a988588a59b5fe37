package org.gapatlas.gap;

import java.util.List;
import java.util.Optional;

/** Port: keeps releases; one that is kept never changes. */
public interface ReleaseStore {

    void keep(Release release);

    Optional<Release> find(String id);

    /** The newest one, of that round where one is named. */
    Optional<Release> findLatest(Optional<String> round);

    /** All of them without their cells, newest first. */
    List<ReleaseHead> listReleases();

    /** How many a round has. */
    long count(String round);
}
