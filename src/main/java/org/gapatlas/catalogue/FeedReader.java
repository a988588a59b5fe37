package org.gapatlas.catalogue;

import java.nio.file.Path;
import java.util.SortedMap;

/** Port, filled by {@code catalogue.source.fetch}: brings the files of a feed, the only thing in the service that asks other servers. */
public interface FeedReader {

    /**
     * Asks whether any file has changed, and brings all of them if one has.
     *
     * @param known what was told with the files that were imported last, by address
     * @param folder where the files go; the caller removes it
     */
    Fetched read(Feed feed, SortedMap<String, Validators> known, Path folder);
}
