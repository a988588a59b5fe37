package org.gapatlas.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port, filled by {@code catalogue.store}: what people decided about programmes and what they teach, append-only. */
public interface LinkLog {

    void add(LinkDecision decision, long run);

    /** The newest decision about each concept, by programme; programmes without one are left out. */
    Map<String, List<LinkDecision>> of(Collection<String> programmes);
}
