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
import org.gapatlas.catalogue.TwinDecision;
import org.gapatlas.catalogue.TwinDecision.Verdict;
import org.gapatlas.catalogue.Twins;
import org.gapatlas.web.Problems;
import org.jspecify.annotations.Nullable;

/** Decides whether two programmes of different sources are one. */
@Path("/api/v1/programmes/{id}/same-as")
@RolesAllowed(Roles.ANALYST)
class TwinResource {

    private final Twins twins;
    private final Problems problems;
    private final SecurityIdentity caller;
    private final Clock clock;

    TwinResource(Twins twins, Problems problems, SecurityIdentity caller, Clock clock) {
        this.twins = twins;
        this.problems = problems;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The body of a confirmation.
     *
     * @param counts the id of the one whose seats are supply; the one whose seats are known where it is left out
     */
    record Confirmation(@Nullable String reason, @Nullable String counts) {}

    record Reason(@Nullable String reason) {}

    record Decided(
            String one,
            String other,
            Verdict verdict,
            @Nullable String counts,
            long run) {}

    @POST
    @Path("{other}:confirm")
    public Response confirm(String id, String other, @Nullable Confirmation said) {
        Confirmation given = said == null ? new Confirmation(null, null) : said;
        return decide(id, other, Verdict.SAME, given.counts(), given.reason());
    }

    @POST
    @Path("{other}:reject")
    public Response reject(String id, String other, @Nullable Reason said) {
        return decide(id, other, Verdict.DIFFERENT, null, said == null ? null : said.reason());
    }

    /** Takes the last decision back, so that the two are open again. */
    @POST
    @Path("{other}:reopen")
    public Response reopen(String id, String other, @Nullable Reason said) {
        return decide(id, other, Verdict.OPEN, null, said == null ? null : said.reason());
    }

    private Response decide(
            String id, String other, Verdict verdict, @Nullable String counts, @Nullable String reason) {
        var decision = TwinDecision.about(
                id,
                other,
                verdict,
                counts,
                Objects.requireNonNullElse(reason, "").strip(),
                caller.getPrincipal().getName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return twins.decide(decision)
                .fold(
                        kept -> Response.ok(new Decided(
                                        decision.one(), decision.other(), verdict, decision.counts(), kept.run()))
                                .build(),
                        refused -> problems.refused(refused.findings()),
                        none -> problems.missing("/programmes/" + none.id()));
    }
}
