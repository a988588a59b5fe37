package org.gapatlas.catalogue.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gapatlas.access.Roles;
import org.gapatlas.catalogue.Catalogue;
import org.gapatlas.catalogue.Twin;
import org.gapatlas.catalogue.Twins;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Page;
import org.gapatlas.web.Problems;
import org.gapatlas.web.Visitor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Programmes that several sources may tell of, for whoever decides about them. */
@Path("/api/v1/programmes/twins")
@RolesAllowed(Roles.ANALYST)
class TwinListResource {

    private static final List<String> STATES =
            Arrays.stream(Twin.State.values()).map(Enum::name).toList();

    private final Twins twins;
    private final Catalogue catalogue;
    private final Problems problems;
    private final Visitor visitor;

    TwinListResource(Twins twins, Catalogue catalogue, Problems problems, Visitor visitor) {
        this.twins = twins;
        this.catalogue = catalogue;
        this.problems = problems;
        this.visitor = visitor;
    }

    @GET
    public Response list(
            @RestQuery @Nullable String state, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer size) {
        return state(state)
                .map(known -> Response.ok(page(known, Page.of(cursor, size))).build())
                .orElseGet(() -> problems.refused(List.of(UnknownCode.of("state", String.valueOf(state), STATES))));
    }

    /** The state of a word; those that are proposed where there is none. */
    static Optional<Twin.State> state(@Nullable String word) {
        return word == null || word.isEmpty()
                ? Optional.of(Twin.State.PROPOSED)
                : Arrays.stream(Twin.State.values())
                        .filter(state -> state.name().equals(word))
                        .findFirst();
    }

    private ItemList<TwinItem> page(Twin.State state, Page page) {
        Twins.Listed found = twins.in(state, page.offset(), page.size());
        return new ItemList<>(
                found.twins().stream()
                        .map(twin -> TwinItem.of(twin, catalogue, visitor.words()))
                        .toList(),
                found.total(),
                page.next(found.total()));
    }
}
