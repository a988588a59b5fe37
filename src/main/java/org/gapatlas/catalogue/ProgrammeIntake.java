package org.gapatlas.catalogue;

import java.util.List;
import org.gapatlas.sheets.Upload;

/** Programmes on their way into the catalogue. */
final class ProgrammeIntake implements Intake {

    private final ProgrammeSource source;
    private final ProgrammeShelf shelf;
    private final HarvestStage stage;

    ProgrammeIntake(ProgrammeSource source, ProgrammeShelf shelf) {
        this.source = source;
        this.shelf = shelf;
        this.stage = shelf.stage();
    }

    @Override
    public Reading read(List<Upload> files) {
        Reading reading = source.read(files, stage);
        stage.complete();
        return reading;
    }

    @Override
    public Changes put(long run) {
        return shelf.put(source.name(), stage, run);
    }

    @Override
    public Changes compare() {
        return shelf.compare(source.name(), stage);
    }

    @Override
    public String done() {
        return "programmes-imported";
    }

    @Override
    public void close() {
        stage.close();
    }
}
