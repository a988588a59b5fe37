package org.gapatlas.catalogue;

import java.util.List;
import org.gapatlas.sheets.Upload;
import org.gapatlas.taxonomy.VocabularyChanges;
import org.gapatlas.taxonomy.VocabularyImport;
import org.gapatlas.taxonomy.VocabularyReading;

/** A vocabulary on its way into the taxonomy, reported as all imports are: changes are counted in concepts. */
final class VocabularyIntake implements Intake {

    private final VocabularyImport vocabulary;

    VocabularyIntake(VocabularyImport vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Reading read(List<Upload> files) {
        VocabularyReading reading = vocabulary.read(files);
        return new Reading(reading.read(), reading.excluded(), reading.issues(), reading.faults());
    }

    @Override
    public Changes put(long run) {
        return changes(vocabulary.put(run));
    }

    @Override
    public Changes compare() {
        return changes(vocabulary.compare());
    }

    @Override
    public String done() {
        return "vocabulary-imported";
    }

    @Override
    public void close() {
        vocabulary.close();
    }

    private static Changes changes(VocabularyChanges changes) {
        return new Changes(changes.created(), changes.updated(), changes.unchanged(), changes.removed());
    }
}
