package org.gapatlas.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.kernel.Digest;

/** What planners and the public may read: cubes made safe once, and never changed after. */
@ApplicationScoped
public class Releases {

    private final GapRuns runs;
    private final ReleaseStore store;
    private final AuditLog audit;
    private final Clock clock;

    Releases(GapRuns runs, ReleaseStore store, AuditLog audit, Clock clock) {
        this.runs = runs;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** Publishes the one table of an analysis that a release may hold. */
    @Transactional
    public Release publish(GapRun run, String actor) {
        CoverageCube cube =
                new Protection(run.snapshot().assumptions()).protect(runs.table(run, CubeQuery.of(Grouping.RELEASED)));
        var release = new Release(
                run.round() + "-" + (1 + store.count(run.round())),
                run.round(),
                run.id(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                hash(cube),
                runs.isIllustrative(run),
                cube);
        store.keep(release);
        audit.note("round/" + run.round(), actor, "release-published", release.id(), release.hash());
        return release;
    }

    @Transactional
    public Optional<Release> find(String id) {
        return store.find(id);
    }

    /** The newest release, of that round where one is named. */
    @Transactional
    public Optional<Release> findLatest(Optional<String> round) {
        return store.findLatest(round);
    }

    /** All releases without their cells, newest first. */
    @Transactional
    public List<ReleaseHead> listReleases() {
        return store.listReleases();
    }

    /** SHA-256 of every cell as published. */
    private static String hash(CoverageCube cube) {
        var digest = new Digest().add(cube.snapshot()).add(cube.grouping().toString());
        cube.cells().forEach((key, cell) -> digest.add(key.toString()).add(cell.toString()));
        return digest.hex();
    }
}
