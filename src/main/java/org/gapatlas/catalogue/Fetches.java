package org.gapatlas.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.gapatlas.kernel.Finding;

/**
 * Fetches the files of sources from where the operator says they are, and imports them as if an analyst had sent them. Does
 * nothing unless the operator names addresses. Several nodes share the work: each fetch is one node's.
 */
@ApplicationScoped
public class Fetches {

    /** Who asked for these imports, as reports and the audit log name them. */
    public static final String ACTOR = "schedule";

    /** Longer than a fetch and its import may take, so that a node that died holds nobody up for longer. */
    private static final Duration GIVEN_UP = Duration.ofHours(1);

    private final FeedPlan plan;
    private final FeedReader reader;
    private final FetchLog log;
    private final Imports imports;
    private final Clock clock;

    Fetches(FeedPlan plan, FeedReader reader, FetchLog log, Imports imports, Clock clock) {
        this.plan = plan;
        this.reader = reader;
        this.log = log;
        this.imports = imports;
        this.clock = clock;
    }

    /** A feed and where it stands. */
    public record Standing(Feed feed, FetchState state) {}

    /** Whether there is anything to fetch. */
    public boolean isOn() {
        return !plan.feeds().isEmpty();
    }

    /** Every feed and where it stands. */
    public List<Standing> list() {
        return plan.feeds().stream()
                .map(feed -> new Standing(
                        feed, log.find(feed.source()).orElseGet(() -> FetchState.first(feed.source(), now()))))
                .toList();
    }

    /** Fetches what is due and nobody else fetches. */
    public void fetchDue() {
        for (Feed feed : plan.feeds()) {
            Instant now = now();
            log.take(feed.source(), now, now.plus(GIVEN_UP)).ifPresent(taken -> log.keep(fetch(feed, taken)));
        }
    }

    private FetchState fetch(Feed feed, FetchState taken) {
        try (var folder = new TemporaryFolder()) {
            Fetched fetched = reader.read(feed, taken.validators(), folder.path());
            if (fetched instanceof Fetched.Files files) return imported(files, taken);
            if (fetched instanceof Fetched.Failed failed) return failed(failed, taken);
            return taken.unchanged(now().plus(plan.every()));
        }
    }

    private FetchState imported(Fetched.Files fetched, FetchState taken) {
        return imports.run(taken.source(), fetched.files(), false, ACTOR)
                .fold(
                        done -> taken.imported(done.report().id(), fetched.validators(), now().plus(plan.every())),
                        refused -> later(taken, refused.faults().get(0), Duration.ZERO));
    }

    private FetchState failed(Fetched.Failed failed, FetchState taken) {
        imports.refuse(taken.source(), failed.fault(), ACTOR);
        return later(taken, failed.fault(), failed.pause());
    }

    private FetchState later(FetchState taken, Finding fault, Duration wait) {
        Duration pause = BackOff.after(
                taken.failures() + 1, wait, ThreadLocalRandom.current().nextDouble());
        return taken.failed(fault.code(), now().plus(pause));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
