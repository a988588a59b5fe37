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
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.sheets.Upload;
import org.gapatlas.taxonomy.Vocabularies;

/** Brings programmes into the catalogue, and vocabularies into the taxonomy. Importing the same files again changes nothing. */
@ApplicationScoped
public class Imports {

    private final SortedMap<String, ProgrammeSource> sources = new TreeMap<>();
    private final Vocabularies vocabularies;
    private final ImportClerk clerk;
    private final ProgrammeShelf shelf;
    private final ImportLog log;

    Imports(
            Instance<ProgrammeSource> sources,
            Vocabularies vocabularies,
            ImportClerk clerk,
            ProgrammeShelf shelf,
            ImportLog log) {
        sources.forEach(source -> this.sources.put(source.name(), source));
        this.vocabularies = vocabularies;
        this.clerk = clerk;
        this.shelf = shelf;
        this.log = log;
    }

    /** The names of the sources that can be read. */
    public SortedSet<String> sources() {
        var names = new TreeSet<>(sources.keySet());
        names.addAll(vocabularies.sources());
        return names;
    }

    /**
     * Reads the files and stores what they say, all or nothing; a dry run only tells what would change.
     *
     * @param source one of {@link #sources}
     * @param actor who asks for it, as the audit log shall name them
     */
    public ImportOutcome run(String source, List<Upload> files, boolean dryRun, String actor) {
        if (!sources().contains(source)) return refuse("unknown-source", "/source", source);
        if (files.isEmpty()) return refuse("no-file", "/file", source);
        try (var run = new ImportRun(source, dryRun, actor, clerk);
                var intake = intake(source)) {
            return run.end(intake.read(files), intake);
        }
    }

    /** Notes that the files of an import could not be had, as an import that failed. */
    void refuse(String source, Finding fault, String actor) {
        try (var run = new ImportRun(source, false, actor, clerk)) {
            run.refuse(Reading.refused(List.of(fault)));
        }
    }

    private Intake intake(String source) {
        ProgrammeSource programmes = sources.get(source);
        return programmes == null
                ? new VocabularyIntake(vocabularies.begin(source))
                : new ProgrammeIntake(programmes, shelf);
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
        String nearest = String.join(", ", Nearest.to(value, sources()));
        return new ImportOutcome.Refused(List.of(new ImportFault(code, pointer, value, Map.of("nearest", nearest))));
    }
}
