package org.gapatlas.catalogue;

import java.util.List;
import org.gapatlas.sheets.Upload;

/**
 * Port, filled once for every source by {@code catalogue.source}: files in, programmes and findings out. It stores nothing
 * and asks nobody, so that the same files always read the same, in whatever order they come.
 */
public interface ProgrammeSource {

    /** Its name in {@code source=}, such as {@code myh}. */
    String name();

    /** Reads all files of one import into the harvest, which is thrown away if there are faults; personal data are left behind. */
    Reading read(List<Upload> files, Harvest harvest);
}
