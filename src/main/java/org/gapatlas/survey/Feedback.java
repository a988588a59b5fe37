package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapatlas.kernel.Language;

/** The face of what respondents get back at once: programmes near them, and their answer beside others'. */
@ApplicationScoped
public class Feedback {

    private final Drafts drafts;
    private final AnswerStore answers;
    private final Intakes intakes;
    private final SomethingBack back;

    Feedback(Drafts drafts, AnswerStore answers, Intakes intakes, SomethingBack back) {
        this.drafts = drafts;
        this.answers = answers;
        this.intakes = intakes;
        this.back = back;
    }

    /** Programmes for the roles that the workplace reports, the nearest first. */
    @Transactional
    public List<SomethingBack.NearProgramme> programmes(Round round, Workplace workplace, Language language) {
        Set<String> roles = roles(drafts.get(round, workplace.id()).form());
        return roles.isEmpty() ? List.of() : back.programmes(workplace.municipality(), roles, language);
    }

    /** The workplace's answer beside last round's and its step's average. */
    @Transactional
    public List<Comparison> comparison(Round round, Workplace workplace) {
        return Comparison.of(
                intakes.of(round).questionnaire(),
                drafts.get(round, workplace.id()).form(),
                answers.before(round, workplace.id()),
                back.averages(round, workplace.stage()));
    }

    private static Set<String> roles(ResponseForm form) {
        var roles = new TreeSet<String>();
        form.lists().getOrDefault("need", Map.of()).values().forEach(need -> {
            if (need.get("role") instanceof String role) roles.add(role);
        });
        return roles;
    }
}
