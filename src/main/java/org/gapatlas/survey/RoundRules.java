package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gapatlas.kernel.Check;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.questionnaire.Questionnaires;

/** What a round must keep to, before anybody is asked. */
@ApplicationScoped
class RoundRules implements Check<Round> {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final int LONGEST_NAME = 200;
    private static final int MOST_YEARS = 10;

    private final Questionnaires questionnaires;

    RoundRules(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public List<Finding> findingsIn(Round round) {
        return Check.all(RoundRules::name, RoundRules::times, this::survey).findingsIn(round);
    }

    private static List<Finding> name(Round round) {
        var found = new ArrayList<Finding>();
        if (!ID.matcher(round.id()).matches()) found.add(Fault.of("round-id-malformed", "/id", round.id()));
        if (round.name().isBlank() || round.name().length() > LONGEST_NAME || !Texts.isLine(round.name()))
            found.add(Fault.of("round-name-length", "/name", round.name()).with("most", LONGEST_NAME));
        return found;
    }

    private static List<Finding> times(Round round) {
        var found = new ArrayList<Finding>();
        if (round.horizonYears() < 1 || round.horizonYears() > MOST_YEARS)
            found.add(Fault.of("horizon-length", "/horizonYears", round.horizonYears())
                    .with("most", MOST_YEARS));
        if (!round.closesAt().isAfter(round.opensAt()))
            found.add(new Fault(
                    "closes-before-it-opens",
                    "/closesAt",
                    Map.of(
                            "value", round.closesAt().toString(),
                            "opensAt", round.opensAt().toString())));
        return found;
    }

    private List<Finding> survey(Round round) {
        List<String> versions = questionnaires.versionsOf(round.survey());
        if (versions.isEmpty())
            return List.of(Fault.of("unknown-survey", "/survey", round.survey())
                    .with("nearest", String.join(", ", Nearest.to(round.survey(), questionnaires.ids()))));
        if (!versions.contains(round.version()))
            return List.of(Fault.of("unknown-version", "/version", round.version())
                    .with("nearest", String.join(", ", Nearest.to(round.version(), versions))));
        return List.of();
    }
}
