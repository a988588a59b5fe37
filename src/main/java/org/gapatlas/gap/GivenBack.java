package org.gapatlas.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.gapatlas.catalogue.ProgrammeArchive;
import org.gapatlas.disclosure.Contributions;
import org.gapatlas.disclosure.PrimaryRule;
import org.gapatlas.disclosure.PublishedHeads;
import org.gapatlas.kernel.Language;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.SomethingBack;
import org.gapatlas.survey.StageAnswers;
import org.gapatlas.survey.StageSum;
import org.gapatlas.taxonomy.Taxonomy;

/**
 * What respondents get back at once, from the catalogue and from the others' answers. An average is shown under the rule and
 * the rounding of a release, and only where enough groups have answered at all: a stage where one company says 0 is a secret
 * here, because who asks knows who else is in it.
 */
@ApplicationScoped
class GivenBack implements SomethingBack {

    private static final String WITHHELD = "c";
    private static final double HALVES = 2;

    private final ProgrammeArchive programmes;
    private final StageAnswers answers;
    private final Taxonomy taxonomy;
    private final Clock clock;
    private final PrimaryRule rule;

    GivenBack(
            ProgrammeArchive programmes,
            StageAnswers answers,
            Taxonomy taxonomy,
            AssumptionSet assumptions,
            Clock clock) {
        this.programmes = programmes;
        this.answers = answers;
        this.taxonomy = taxonomy;
        this.clock = clock;
        this.rule = Protection.rule(assumptions);
    }

    @Override
    public List<NearProgramme> programmes(String municipality, Set<String> roles, Language language) {
        int year = LocalDate.now(clock).getYear();
        return new NearProgrammes(taxonomy.travelTimes(), municipality, year, language)
                .of(programmes.supplying(programmes.latestRun()), roles);
    }

    @Override
    public List<StageAverage> averages(Round round, String stage) {
        var byConcept = new TreeMap<String, List<StageSum>>();
        for (StageSum sum : answers.of(round, stage))
            byConcept
                    .computeIfAbsent(sum.concept(), concept -> new ArrayList<>())
                    .add(sum);
        return byConcept.entrySet().stream()
                .map(entry -> average(entry.getKey(), entry.getValue()))
                .toList();
    }

    private StageAverage average(String concept, List<StageSum> groups) {
        var contributions =
                Contributions.of(groups.stream().map(StageSum::halves).toList());
        if (groups.size() < rule.fewest() || rule.judge(contributions) != PrimaryRule.Verdict.SAFE)
            return new StageAverage(concept, null, WITHHELD);
        long workplaces = groups.stream().mapToLong(StageSum::workplaces).sum();
        return new StageAverage(concept, PublishedHeads.round(contributions.total() / HALVES / workplaces), null);
    }
}
