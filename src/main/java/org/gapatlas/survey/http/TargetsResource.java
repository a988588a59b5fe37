package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Finding;
import org.gapatlas.survey.Monitor;
import org.gapatlas.survey.Targets;
import org.gapatlas.web.Problems;

/** Which part of the workplaces should answer. */
@Path("/api/v1/rounds/{round}/targets")
class TargetsResource {

    private final Monitor monitor;
    private final RoundDoor door;
    private final Problems problems;

    TargetsResource(Monitor monitor, RoundDoor door, Problems problems) {
        this.monitor = monitor;
        this.door = door;
        this.problems = problems;
    }

    /** Per cents; a size class that is left out keeps the usual one. */
    record Wanted(
            @NotNull Map<String, @NotNull Integer> size,
            @NotNull Integer region,
            @NotNull Integer stage) {}

    @GET
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public Response read(String round) {
        return door.to(round, found -> Response.ok(monitor.targets(found)).build());
    }

    @PUT
    @RolesAllowed(Roles.STEWARD)
    public Response set(String round, @Valid @NotNull Wanted wanted, @Context SecurityContext who) {
        return door.to(round, found -> {
            List<Finding> faults = monitor.aim(
                    found,
                    new Targets(wanted.size(), wanted.region(), wanted.stage()),
                    who.getUserPrincipal().getName());
            return faults.isEmpty() ? Response.ok(monitor.targets(found)).build() : problems.refused(faults);
        });
    }
}
