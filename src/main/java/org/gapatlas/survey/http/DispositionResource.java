package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Finding;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.Dispositions;
import org.gapatlas.survey.Frame;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.Workplace;
import org.gapatlas.web.Problems;

/** What staff decide about a workplace that will not answer, with the reason. */
@Path("/api/v1/rounds/{round}/workplaces/{id}/disposition")
@RolesAllowed(Roles.STEWARD)
class DispositionResource {

    private final Dispositions dispositions;
    private final Frame frame;
    private final RoundDoor door;
    private final Problems problems;

    DispositionResource(Dispositions dispositions, Frame frame, RoundDoor door, Problems problems) {
        this.dispositions = dispositions;
        this.frame = frame;
        this.door = door;
        this.problems = problems;
    }

    record Declared(
            @NotNull @Pattern(regexp = "out_of_scope|refused")
            String kind,

            @NotNull String reason) {}

    record Merged(@NotNull String into, @NotNull String reason) {}

    record Restored(@NotNull String reason) {}

    @POST
    public Response declare(String round, String id, @Valid @NotNull Declared declared, @Context SecurityContext who) {
        return door.to(
                round,
                id,
                (found, workplace) -> answer(
                        found,
                        workplace,
                        dispositions.declare(
                                found,
                                workplace.id(),
                                CaseState.of(declared.kind()),
                                declared.reason(),
                                who.getUserPrincipal().getName())));
    }

    @POST
    @Path("merge")
    public Response merge(String round, String id, @Valid @NotNull Merged merged, @Context SecurityContext who) {
        return door.to(
                round,
                id,
                (found, workplace) -> answer(
                        found,
                        workplace,
                        dispositions.merge(
                                found,
                                workplace.id(),
                                merged.into(),
                                merged.reason(),
                                who.getUserPrincipal().getName())));
    }

    @POST
    @Path("restore")
    public Response restore(String round, String id, @Valid @NotNull Restored restored, @Context SecurityContext who) {
        return door.to(
                round,
                id,
                (found, workplace) -> answer(
                        found,
                        workplace,
                        dispositions.restore(
                                found,
                                workplace.id(),
                                restored.reason(),
                                who.getUserPrincipal().getName())));
    }

    private Response answer(Round round, Workplace workplace, List<Finding> faults) {
        return faults.isEmpty()
                ? Response.ok(FrameResource.WorkplaceItem.of(
                                frame.find(round, workplace.id()).orElse(workplace)))
                        .build()
                : problems.refused(faults);
    }
}
