package org.gapatlas.catalogue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.Upload;

/** What came of asking for the files of a feed. */
public sealed interface Fetched {

    /** All files, and how their servers will tell whether they have changed, by address. */
    record Files(List<Upload> files, SortedMap<String, Validators> validators) implements Fetched {
        public Files {
            files = List.copyOf(files);
            validators = Collections.unmodifiableSortedMap(new TreeMap<>(validators));
        }
    }

    /** No file has changed. */
    record Unchanged() implements Fetched {}

    /**
     * At least one file did not come.
     *
     * @param pause how long the server asks to be left alone; zero where it did not say
     */
    record Failed(Finding fault, Duration pause) implements Fetched {}
}
