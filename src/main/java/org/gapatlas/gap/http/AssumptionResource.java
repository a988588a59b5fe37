package org.gapatlas.gap.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.gapatlas.access.Roles;
import org.gapatlas.gap.AssumptionSet;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Problems;

/** The assumptions that ship with the service, value by value. */
@Path("/api/v1/assumptions")
@RolesAllowed(Roles.ANALYST)
class AssumptionResource {

    private final AssumptionSet shipped;
    private final Problems problems;

    AssumptionResource(AssumptionSet shipped, Problems problems) {
        this.shipped = shipped;
        this.problems = problems;
    }

    record Head(String id, int version) {}

    record Value(String name, double value, String source, String basis) {}

    record Whole(String id, int version, List<Value> values) {}

    @GET
    public ItemList<Head> list() {
        return ItemList.of(List.of(new Head(shipped.id(), shipped.version())));
    }

    @GET
    @Path("{id}")
    public Response get(String id) {
        if (!id.equals(shipped.id())) return problems.missing("/assumptions/" + id);
        var values = shipped.listAll().stream()
                .map(a -> new Value(
                        a.name(), a.rate().value(), a.rate().source(), a.rate().basis()))
                .toList();
        return Response.ok(new Whole(shipped.id(), shipped.version(), values)).build();
    }
}
