package org.gapatlas.catalogue;

import java.util.List;
import java.util.function.Consumer;

/** Port, filled by {@code catalogue.store}: what could be the same in several sources, as it stands now. */
public interface Sketches {

    /** The newest run that may have changed them; decisions do not. */
    long latestRun();

    /**
     * Shows all programmes that count as supply, one municipality after the other, those without one last. A programme at
     * several places is shown at each of them.
     */
    void eachPlace(Consumer<List<Sketch>> place);
}
