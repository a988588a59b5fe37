package org.gapatlas.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.sheets.Upload;

/** Brings programmes into the catalogue. Importing the same files again changes nothing. */
@ApplicationScoped
public class Imports {

    private final SortedMap<String, ProgrammeSource> sources = new TreeMap<>();
    private final ImportClerk clerk;
    private final ProgrammeShelf shelf;
    private final ImportLog log;

    Imports(Instance<ProgrammeSource> sources, ImportClerk clerk, ProgrammeShelf shelf, ImportLog log) {
        sources.forEach(source -> this.sources.put(source.name(), source));
        this.clerk = clerk;
        this.shelf = shelf;
        this.log = log;
    }

    /** The names of the sources that can be read. */
    public SortedSet<String> sources() {
        return new TreeSet<>(sources.keySet());
    }

    /**
     * Reads the files and stores what they say, all or nothing; a dry run only tells what would change.
     *
     * @param source one of {@link #sources}
     * @param actor who asks for it, as the audit log shall name them
     */
    public ImportOutcome run(String source, List<Upload> files, boolean dryRun, String actor) {
        ProgrammeSource reader = sources.get(source);
        if (reader == null) return refuse("unknown-source", "/source", source);
        if (files.isEmpty()) return refuse("no-file", "/file", source);
        try (var run = new ImportRun(source, dryRun, actor, clerk);
                var stage = shelf.stage()) {
            Reading reading = reader.read(files, stage);
            stage.complete();
            return run.end(reading, stage);
        }
    }

    @Transactional
    public Optional<ImportReport> find(long id) {
        return log.find(id);
    }

    /** Reports, newest first. */
    @Transactional
    public List<ImportReport> listReports(int offset, int size) {
        return log.listReports(offset, size);
    }

    @Transactional
    public long countReports() {
        return log.count();
    }

    private ImportOutcome refuse(String code, String pointer, String value) {
        String nearest = String.join(", ", Nearest.to(value, sources.keySet()));
        return new ImportOutcome.Refused(List.of(new ImportFault(code, pointer, value, Map.of("nearest", nearest))));
    }
}
