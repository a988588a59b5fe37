package org.gapatlas.taxonomy;

import java.util.List;
import org.gapatlas.sheets.Upload;

/**
 * Port, filled once for every vocabulary by {@code taxonomy.source}: files in, words and findings out. It stores nothing and
 * asks nobody, so that the same files always read the same, in whatever order they come, packed or not.
 */
public interface VocabularySource {

    /** Its name in {@code source=}, which is the name of the scheme too: {@code esco}. */
    String name();

    /** Reads all files of one version into the harvest, which is thrown away if there are faults. */
    VocabularyReading read(List<Upload> files, VocabularyHarvest harvest);
}
