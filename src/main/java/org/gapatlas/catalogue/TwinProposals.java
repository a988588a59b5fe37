package org.gapatlas.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pairs that are likely, as the sources tell them now; looked for again after an import and kept until the next. */
@ApplicationScoped
class TwinProposals {

    /** Nobody looks at more; the likeliest are kept. */
    private static final int MOST = 100_000;

    private final Sketches sketches;
    private Known known = new Known(-1, List.of());

    TwinProposals(Sketches sketches) {
        this.sketches = sketches;
    }

    private record Known(long run, List<Twin> twins) {}

    /** All of them, decided or not, the likeliest first. Whoever comes while they are looked for waits. */
    synchronized List<Twin> current() {
        long run = sketches.latestRun();
        if (run != known.run()) {
            var search = new TwinSearch();
            sketches.eachPlace(search::look);
            known = new Known(run, search.inOrder(MOST));
        }
        return known.twins();
    }
}
