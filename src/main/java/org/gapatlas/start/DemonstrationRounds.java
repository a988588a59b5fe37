package org.gapatlas.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gapatlas.catalogue.Imports;
import org.gapatlas.gap.GapRun;
import org.gapatlas.gap.GapRuns;
import org.gapatlas.gap.Releases;
import org.gapatlas.gap.RunOrder;
import org.gapatlas.gap.Started;
import org.gapatlas.survey.Drafts;
import org.gapatlas.survey.Frame;
import org.gapatlas.survey.Needs;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.RoundOutcome;
import org.gapatlas.survey.Rounds;

/**
 * The rounds of the demonstration: the one of 2026 as it stands in the field, the same had everyone answered (all known
 * results refer to it), and the totals of 2022 that show how far plans came true.
 */
@ApplicationScoped
class DemonstrationRounds {

    private static final String ACTOR = "demonstration";
    private static final String SURVEY = "competence-needs";
    private static final String VERSION = "2026.1.1";

    private final Rounds rounds;
    private final Frame frame;
    private final Needs needs;
    private final Drafts drafts;
    private final DemonstrationDesk desk;
    private final Imports imports;
    private final GapRuns runs;
    private final Releases releases;

    DemonstrationRounds(
            Rounds rounds,
            Frame frame,
            Needs needs,
            Drafts drafts,
            DemonstrationDesk desk,
            Imports imports,
            GapRuns runs,
            Releases releases) {
        this.rounds = rounds;
        this.frame = frame;
        this.needs = needs;
        this.drafts = drafts;
        this.desk = desk;
        this.imports = imports;
        this.runs = runs;
        this.releases = releases;
    }

    void load() {
        try (var files = new DemonstrationFiles()) {
            loadTotalsOf2022(files);
            loadRoundInTheField(files);
            Round census = loadCensus(files);
            imports.run("template", List.of(files.programmes(), files.competences()), false, ACTOR)
                    .fold(imported -> imported, DemonstrationRounds::refused);
            releases.publish(analyse(census), ACTOR);
        }
    }

    private void loadTotalsOf2022(DemonstrationFiles files) {
        Round round = open(round("battery-2022", "Demonstration: totals of 2022", LocalDate.of(2022, 1, 1), 3, 2022));
        taken(frame.take(round, files.frame(), ACTOR));
        taken(needs.takeRealised(round, files.realisedSince2022(), ACTOR));
        rounds.close(round, ACTOR);
    }

    private void loadRoundInTheField(DemonstrationFiles files) {
        Round round = open(round("battery-2026", "Demonstration: 2026, in the field", REFERENCE, YEARS, 2026));
        taken(frame.take(round, files.frame(), ACTOR));
        Set<String> answered = files.workplacesThat("answered");
        taken(needs.take(round, files.needsOf(answered), ACTOR));
        files.workplacesThat("partial").forEach(workplace -> drafts.begin(round, workplace, ACTOR));
        desk.fill(round, List.copyOf(answered));
    }

    private Round loadCensus(DemonstrationFiles files) {
        Round round = open(
                round("battery-2026-census", "Demonstration: 2026, had everyone answered", REFERENCE, YEARS, 2026));
        taken(frame.take(round, files.frame(), ACTOR));
        taken(needs.take(round, files.needs(), ACTOR));
        return round;
    }

    private static final LocalDate REFERENCE = LocalDate.of(2026, 9, 1);
    private static final int YEARS = 4;

    private static Round round(String id, String name, LocalDate reference, int years, int year) {
        Instant opens = Instant.parse(year + "-09-01T06:00:00Z");
        Instant closes = Instant.parse((year + 1) + "-01-31T22:00:00Z");
        return new Round(id, SURVEY, VERSION, name, reference, years, opens, closes, null);
    }

    private Round open(Round round) {
        return rounds.create(round, ACTOR)
                .fold(RoundOutcome.Kept::round, DemonstrationRounds::refused, DemonstrationRounds::refused);
    }

    private GapRun analyse(Round round) {
        return runs.start(RunOrder.of(round.id()), ACTOR)
                .fold(Started.Done::run, DemonstrationRounds::refused, DemonstrationRounds::refused);
    }

    private static void taken(org.gapatlas.survey.ImportOutcome outcome) {
        outcome.fold(taken -> taken, DemonstrationRounds::refused);
    }

    /** The files are ours, so a refusal is a programming error. */
    private static <T> T refused(Object why) {
        throw new IllegalStateException("The demonstration was refused: " + why);
    }
}
