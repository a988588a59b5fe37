package org.gapatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.gapatlas.kernel.Share;

/** Puts what people decided over what a source says. Doing it twice is the same as doing it once. */
public final class Decided {

    private Decided() {}

    /** The programme with the links as they were decided. */
    public static Programme over(Programme programme, List<LinkDecision> decisions) {
        if (decisions.isEmpty()) return programme;
        var competences = new ArrayList<>(programme.competences());
        var roles = new ArrayList<>(programme.targetRoles());
        for (LinkDecision decision : decisions) {
            competences.removeIf(taught -> taught.competence().equals(decision.concept()));
            roles.removeIf(target -> target.role().equals(decision.concept()));
            if (!decision.confirmed()) continue;
            if (decision.proficiency() != null)
                competences.add(new TaughtCompetence(decision.concept(), decision.proficiency()));
            if (decision.share() != null) roles.add(new TargetRole(decision.concept(), new Share(decision.share())));
        }
        competences.sort(java.util.Comparator.comparing(TaughtCompetence::competence));
        return programme.withLinks(roles, competences);
    }
}
