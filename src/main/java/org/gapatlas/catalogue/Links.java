package org.gapatlas.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What programmes teach and whom they educate for: as the source says, as people decided, and as their words suggest. */
@ApplicationScoped
public class Links {

    private final LinkLog log;
    private final Suggestions suggestions;
    private final Curricula curricula;
    private final LinkDesk desk;

    Links(LinkLog log, Suggestions suggestions, Curricula curricula, LinkDesk desk) {
        this.log = log;
        this.suggestions = suggestions;
        this.curricula = curricula;
        this.desk = desk;
    }

    /** All links of a programme: confirmed ones first, then what is suggested, then what was rejected. */
    @Transactional
    public List<Link> of(Programme programme) {
        Map<String, LinkDecision> decided =
                log.of(List.of(programme.id())).getOrDefault(programme.id(), List.of()).stream()
                        .collect(Collectors.toMap(LinkDecision::concept, Function.identity()));
        var links = new ArrayList<Link>();
        programme.targetRoles().forEach(target -> links.add(confirmed(target, decided.get(target.role()))));
        programme.competences().forEach(taught -> links.add(confirmed(taught, decided.get(taught.competence()))));
        Set<String> known = new HashSet<>(decided.keySet());
        links.forEach(link -> known.add(link.concept()));
        List<Curriculum.Outcome> outcomes = Optional.ofNullable(
                        programme.prospectus().curriculum())
                .flatMap(curricula::find)
                .map(Curriculum::outcomes)
                .orElse(List.of());
        suggestions.of(programme, outcomes).stream()
                .filter(link -> !known.contains(link.concept()))
                .forEach(links::add);
        decided.values().stream()
                .filter(decision -> !decision.confirmed())
                .map(Links::rejected)
                .forEach(links::add);
        return links;
    }

    /** Decides about a link, for all later imports too. */
    public LinkOutcome decide(LinkDecision decision) {
        return desk.decide(decision);
    }

    private static Link confirmed(TargetRole target, @org.jspecify.annotations.Nullable LinkDecision decision) {
        return new Link(
                target.role(),
                Link.Kind.ROLE,
                Link.State.CONFIRMED,
                Link.Method.MANUAL,
                null,
                target.share().value(),
                1,
                null,
                decision);
    }

    private static Link confirmed(TaughtCompetence taught, @org.jspecify.annotations.Nullable LinkDecision decision) {
        return new Link(
                taught.competence(),
                Link.Kind.COMPETENCE,
                Link.State.CONFIRMED,
                Link.Method.MANUAL,
                taught.proficiency(),
                null,
                1,
                null,
                decision);
    }

    private static Link rejected(LinkDecision decision) {
        return new Link(
                decision.concept(),
                decision.concept().startsWith("R") ? Link.Kind.ROLE : Link.Kind.COMPETENCE,
                Link.State.REJECTED,
                Link.Method.MANUAL,
                null,
                null,
                0,
                null,
                decision);
    }
}
