package org.gapatlas.survey.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gapatlas.survey.Invitations;
import org.gapatlas.survey.Workplace;
import org.gapatlas.web.Problems;
import org.jspecify.annotations.Nullable;

/** Leads a respondent to its own answer; another workplace's is not there for it, and a revoked invitation opens nothing. */
@ApplicationScoped
class RespondentDoor {

    private final Invitations invitations;
    private final Problems problems;

    RespondentDoor(Invitations invitations, Problems problems) {
        this.invitations = invitations;
        this.problems = problems;
    }

    /**
     * @param workplace which one is meant; may be left out where the invitation is for one
     */
    Response to(SecurityContext who, @Nullable String workplace, Function<Invitations.Guest, Response> then) {
        var guest = invitations.find(who.getUserPrincipal().getName());
        if (guest.isEmpty()) return problems.answer(401, "unauthorized");
        if (workplace == null)
            return guest.get().workplaces().size() == 1 ? then.apply(guest.get()) : which(guest.get());
        return guest.get().at(workplace).map(then).orElseGet(() -> problems.missing("workplaces/" + workplace));
    }

    /** The same for what only somebody with the whole form may do: a colleague with one section may not. */
    Response toWhole(SecurityContext who, @Nullable String workplace, Function<Invitations.Guest, Response> then) {
        return to(
                who,
                workplace,
                guest -> guest.section() == null ? then.apply(guest) : problems.answer(403, "survey:section-only"));
    }

    private Response which(Invitations.Guest guest) {
        String own = guest.workplaces().stream().map(Workplace::id).collect(Collectors.joining(", "));
        return problems.answer(422, "survey:which-workplace", Map.of("nearest", own));
    }
}
