package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.sheets.Upload;
import org.gapatlas.taxonomy.Taxonomy;

/** The face of the frame: the workplaces that a round asks, as a file brings them, and how far they have answered. */
@ApplicationScoped
public class Frame {

    private final FrameStore store;
    private final BulkWork bulk;
    private final Taxonomy taxonomy;
    private final AuditLog audit;

    Frame(FrameStore store, BulkWork bulk, Taxonomy taxonomy, AuditLog audit) {
        this.store = store;
        this.bulk = bulk;
        this.taxonomy = taxonomy;
        this.audit = audit;
    }

    /** Takes a frame file; sending it again changes nothing. Workplaces that it does not name stay. */
    public ImportOutcome take(Round round, Upload file, String actor) {
        return bulk.in(() -> {
            try (var batch = store.open(round)) {
                ImportOutcome outcome = FileReading.read(file, new FrameForm(taxonomy, round), batch);
                if (outcome instanceof ImportOutcome.Taken taken)
                    audit.note(
                            Chains.of(round),
                            actor,
                            "frame-imported",
                            round.id(),
                            taken.rows().told());
                return outcome;
            }
        });
    }

    @Transactional
    public long count(Round round, FrameFilter which) {
        return store.count(round, which);
    }

    /** A part of the frame, ordered by id. */
    @Transactional
    public List<Workplace> list(Round round, FrameFilter which, int offset, int size) {
        return store.list(round, which, offset, size);
    }

    @Transactional
    public Optional<Workplace> find(Round round, String id) {
        return store.find(round, id);
    }

    /** Others of the same company or enterprise group, which may be doubles of it. */
    @Transactional
    public List<Workplace> twins(Round round, Workplace workplace) {
        return store.twins(round, workplace);
    }

    /** How far the round has got, one entry for every part, ordered by key. */
    @Transactional
    public List<Progress> progress(Round round, Progress.By by) {
        return store.progress(round, by);
    }
}
