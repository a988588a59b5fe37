package org.gapatlas.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds programmes as they stand now; {@link ProgrammeArchive} tells how they stood after an earlier import. */
@ApplicationScoped
public class Catalogue {

    private static final int AT_ONCE = 1_000;

    private final ProgrammeSearch search;

    Catalogue(ProgrammeSearch search) {
        this.search = search;
    }

    /** A page of what matches, with the totals over all of it. */
    @Transactional
    public Listing search(ProgrammeFilter filter, int offset, int size) {
        return search.search(filter, offset, size);
    }

    /** The next thousand or fewer of what matches after an id, ordered by id; the first follow an empty one. */
    @Transactional
    public List<Listing.Entry> after(ProgrammeFilter filter, String id) {
        return search.after(filter, id, AT_ONCE);
    }

    /** Shows everything that matches, ordered by id, however much it is. */
    public void each(ProgrammeFilter filter, Consumer<Listing.Entry> entries) {
        List<Listing.Entry> some = after(filter, "");
        while (!some.isEmpty()) {
            some.forEach(entries);
            some = after(filter, some.get(some.size() - 1).programme().id());
        }
    }

    @Transactional
    public Optional<Programme> find(String id) {
        return search.find(id);
    }
}
