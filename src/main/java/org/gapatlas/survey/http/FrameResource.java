package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.Frame;
import org.gapatlas.survey.FrameFilter;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.Workplace;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Page;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The workplaces that a round asks. */
@Path("/api/v1/rounds/{round}/workplaces")
class FrameResource {

    private final Frame frame;
    private final RoundDoor door;
    private final ImportAnswers imports;

    FrameResource(Frame frame, RoundDoor door, ImportAnswers imports) {
        this.frame = frame;
        this.door = door;
        this.imports = imports;
    }

    record WorkplaceItem(
            String id,
            String name,
            String municipality,
            String region,
            String stage,
            String sizeClass,
            int headcount,
            String enterpriseGroup,
            @Nullable String orgId,
            boolean illustrative,
            String state,
            int revision,
            String review,
            @Nullable String mergedInto,
            @Nullable String reason) {

        static WorkplaceItem of(Workplace workplace) {
            return new WorkplaceItem(
                    workplace.id(),
                    workplace.name(),
                    workplace.municipality(),
                    workplace.region(),
                    workplace.stage(),
                    workplace.sizeClass(),
                    workplace.headcount(),
                    workplace.group(),
                    workplace.orgId(),
                    workplace.illustrative(),
                    workplace.state().word(),
                    workplace.revision(),
                    workplace.review().word(),
                    workplace.mergedInto(),
                    workplace.reason());
        }
    }

    @PUT
    @Consumes({Spool.CSV, Spool.XLSX})
    @RolesAllowed(Roles.STEWARD)
    public Response take(String round, InputStream body, @Context HttpHeaders headers, @Context SecurityContext who) {
        return door.to(
                round,
                found -> imports.to(
                        body,
                        headers.getMediaType(),
                        "workplaces",
                        file -> frame.take(found, file, who.getUserPrincipal().getName())));
    }

    @GET
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public Response list(String round, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer size) {
        return door.to(
                round, found -> Response.ok(page(found, Page.of(cursor, size))).build());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public Response find(String round, String id) {
        return door.to(
                round,
                id,
                (found, workplace) -> Response.ok(WorkplaceItem.of(workplace)).build());
    }

    private ItemList<WorkplaceItem> page(Round round, Page page) {
        List<WorkplaceItem> items = frame.list(round, FrameFilter.ALL, page.offset(), page.size()).stream()
                .map(WorkplaceItem::of)
                .toList();
        long total = frame.count(round, FrameFilter.ALL);
        return new ItemList<>(items, total, page.next(total));
    }
}
