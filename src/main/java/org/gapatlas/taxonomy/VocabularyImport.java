package org.gapatlas.taxonomy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gapatlas.sheets.Upload;

/** A vocabulary on its way in: read first, then put or only compared, and closed in any case. */
public final class VocabularyImport implements AutoCloseable {

    private final VocabularySource source;
    private final VocabularyShelf shelf;
    private final VocabularyStage stage;
    private final Set<String> languagesBefore;

    VocabularyImport(VocabularySource source, VocabularyShelf shelf, Set<String> languagesBefore) {
        this.source = source;
        this.shelf = shelf;
        this.stage = shelf.stage();
        this.languagesBefore = languagesBefore;
    }

    /** Reads all files of the version. A language that the version before had and these files lack is an issue. */
    public VocabularyReading read(List<Upload> files) {
        VocabularyReading reading = source.read(files, stage);
        if (!reading.isTrusted()) return reading;
        stage.complete();
        var gone = new TreeSet<>(languagesBefore);
        gone.removeAll(reading.languages());
        return gone.isEmpty() ? reading : reading.with(new LanguagesGone(String.join(", ", gone)));
    }

    /** Makes it the current version; belongs into the transaction of the run. */
    public VocabularyChanges put(long run) {
        return shelf.put(source.name(), stage, run);
    }

    /** What {@link #put} would do. */
    public VocabularyChanges compare() {
        return shelf.compare(source.name(), stage);
    }

    @Override
    public void close() {
        stage.close();
    }
}
