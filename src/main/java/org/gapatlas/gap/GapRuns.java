package org.gapatlas.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeArchive;
import org.gapatlas.kernel.Finding;
import org.gapatlas.survey.AnswerArchive;
import org.gapatlas.survey.Rounds;
import org.gapatlas.taxonomy.Taxonomy;

/** The face of gap: freezes what is known now, and answers any table from what was frozen. */
@ApplicationScoped
public class GapRuns {

    /** Fewer lines than this are read by one reader. */
    private static final long WORTH_SPLITTING = 50_000;

    private final Rounds rounds;
    private final AnswerArchive answers;
    private final ProgrammeArchive programmes;
    private final RunStore store;
    private final Taxonomy taxonomy;
    private final AssumptionSet shipped;
    private final AuditLog audit;
    private final Clock clock;
    private final String codeVersion;
    private final Cubes cubes = new Cubes();

    GapRuns(
            Rounds rounds,
            AnswerArchive answers,
            ProgrammeArchive programmes,
            RunStore store,
            Taxonomy taxonomy,
            AssumptionSet shipped,
            AuditLog audit,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String codeVersion) {
        this.rounds = rounds;
        this.answers = answers;
        this.programmes = programmes;
        this.store = store;
        this.taxonomy = taxonomy;
        this.shipped = shipped;
        this.audit = audit;
        this.clock = clock;
        this.codeVersion = codeVersion;
    }

    /** Starts an analysis: what it asks for is checked, then everything it needs is frozen in one moment. */
    @Transactional
    public Started start(RunOrder order, String actor) {
        store.seeOneMoment();
        if (rounds.find(order.round()).isEmpty()) return new Started.NoRound(order.round());
        var findings = shipped.findingsIn(order.overrides());
        if (!findings.isEmpty()) return new Started.Refused(findings);
        var run = new GapRun(
                UUID.randomUUID().toString(),
                order.round(),
                order.mode(),
                freeze(order),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        store.keep(run);
        audit.note(
                "round/" + run.round(),
                actor,
                "analysis-started",
                run.id(),
                run.snapshot().hash());
        return new Started.Done(run);
    }

    public Optional<GapRun> find(String id) {
        return store.find(id);
    }

    /** All analyses, newest first. */
    public List<GapRun> listRuns() {
        return store.listRuns();
    }

    /** A table of an analysis, as only analysts may see it. */
    public CoverageCube cube(GapRun run, CubeQuery query) {
        return table(run, query).cube();
    }

    /** The programmes that an analysis counts as supply. */
    public List<Programme> programmesOf(GapRun run) {
        return programmes.supplying(run.snapshot().importRun(), run.snapshot().statuses());
    }

    /** What the figures do not contain, or contain once only, so that nobody takes them for all that was said. */
    public List<Finding> findings(GapRun run) {
        var findings = new ArrayList<>(run.snapshot().findings());
        var elsewhere = programmes.countedElsewhere(
                run.snapshot().importRun(), run.snapshot().statuses());
        if (!elsewhere.isEmpty()) findings.add(ProgrammesCountedOnce.of(elsewhere));
        return findings;
    }

    /** Whether fictitious workplaces or programmes are in it, so that its numbers are a demonstration. */
    public boolean isIllustrative(GapRun run) {
        return run.snapshot().answers().illustrative()
                || programmesOf(run).stream().anyMatch(Programme::illustrative);
    }

    /** The funnel of every such programme, in the order of their ids. */
    public List<ProgrammeFunnel> funnels(GapRun run) {
        var supply = new Supply(run.snapshot().assumptions());
        return programmesOf(run).stream()
                .map(programme -> new ProgrammeFunnel(programme, supply.funnel(programme)))
                .toList();
    }

    /** Roles that are needed in a year and that no programme educates for, largest need first. */
    public List<WhiteSpot> whiteSpots(GapRun run, int year) {
        return WhiteSpot.in(
                cube(run, CubeQuery.of(Grouping.of(Dimension.ROLE, Dimension.YEAR))), programmesOf(run), year);
    }

    RawTable table(GapRun run, CubeQuery query) {
        return cubes.get(run.id(), query, () -> compute(run.snapshot(), programmesOf(run), query));
    }

    private RawTable compute(Snapshot snapshot, List<Programme> supplying, CubeQuery query) {
        var years = snapshot.answers().years();
        var coding = new Coding(taxonomy, years);
        var coverage = new Coverage(coding, query, snapshot.assumptions());
        Demand demand = new DemandReducer(partitions(snapshot))
                .reduce(
                        (first, last) -> answers.rows(snapshot.id(), first, last),
                        () -> new Demand(coding, query, snapshot.assumptions()));
        var flows = new Supply(snapshot.assumptions()).flows(supplying, years);
        return coverage.table(snapshot.id(), years, demand, flows);
    }

    private Snapshot freeze(RunOrder order) {
        return new Snapshot(
                answers.freeze(order.round()),
                programmes.latestRun(),
                order.statuses(),
                shipped.with(order.overrides()),
                taxonomy.version(),
                codeVersion);
    }

    private static int partitions(Snapshot snapshot) {
        if (snapshot.answers().lines() < WORTH_SPLITTING) return 1;
        return Math.min(AnswerArchive.BUCKETS, Runtime.getRuntime().availableProcessors());
    }
}
