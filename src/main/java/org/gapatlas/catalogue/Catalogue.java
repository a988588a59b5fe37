package org.gapatlas.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Finds programmes as they stand now; {@link ProgrammeArchive} tells how they stood after an earlier import. */
@ApplicationScoped
public class Catalogue {

    private final ProgrammeSearch search;

    Catalogue(ProgrammeSearch search) {
        this.search = search;
    }

    /** A page of what matches, with the totals over all of it. */
    @Transactional
    public Listing search(ProgrammeFilter filter, int offset, int size) {
        return search.search(filter, offset, size);
    }

    @Transactional
    public Optional<Programme> find(String id) {
        return search.find(id);
    }
}
