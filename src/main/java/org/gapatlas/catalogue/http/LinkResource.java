package org.gapatlas.catalogue.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.gapatlas.access.Roles;
import org.gapatlas.catalogue.LinkDecision;
import org.gapatlas.catalogue.Links;
import org.gapatlas.web.Problems;
import org.jspecify.annotations.Nullable;

/** Reviews what programmes teach, link by link. The concept is a competence, or a role that a programme educates for. */
@Path("/api/v1/programmes/{id}/competences")
@RolesAllowed(Roles.ANALYST)
class LinkResource {

    private final Links links;
    private final Problems problems;
    private final SecurityIdentity caller;
    private final Clock clock;

    LinkResource(Links links, Problems problems, SecurityIdentity caller, Clock clock) {
        this.links = links;
        this.problems = problems;
        this.caller = caller;
        this.clock = clock;
    }

    /** The body of a confirmation; all of it may be left out but for a role's share. */
    record Confirmation(
            @Nullable Integer proficiency,
            @Nullable Double share,
            @Nullable String reason) {}

    record Rejection(@Nullable String reason) {}

    record Decided(String programme, String concept, String status, long run) {}

    @POST
    @Path("{concept}:confirm")
    public Response confirm(String id, String concept, @Nullable Confirmation said) {
        Confirmation given = said == null ? new Confirmation(null, null, null) : said;
        boolean isRole = given.share() != null;
        return decide(new LinkDecision(
                id,
                concept,
                true,
                isRole ? null : Objects.requireNonNullElse(given.proficiency(), LinkDecision.USUAL),
                given.share(),
                Objects.requireNonNullElse(given.reason(), ""),
                caller.getPrincipal().getName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    @POST
    @Path("{concept}:reject")
    public Response reject(String id, String concept, @Nullable Rejection said) {
        String reason = said == null ? "" : Objects.requireNonNullElse(said.reason(), "");
        return decide(new LinkDecision(
                id,
                concept,
                false,
                null,
                null,
                reason,
                caller.getPrincipal().getName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private Response decide(LinkDecision decision) {
        return links.decide(decision)
                .fold(
                        kept -> Response.ok(new Decided(
                                        decision.programme(),
                                        decision.concept(),
                                        decision.confirmed() ? "CONFIRMED" : "REJECTED",
                                        kept.run()))
                                .build(),
                        refused -> problems.refused(refused.findings()),
                        () -> problems.missing("/programmes/" + decision.programme()));
    }
}
