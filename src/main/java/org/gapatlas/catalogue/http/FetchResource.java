package org.gapatlas.catalogue.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.gapatlas.access.Roles;
import org.gapatlas.catalogue.Fetches;
import org.gapatlas.web.ItemList;

/** Which sources are fetched from the web, and how the last fetch of each ended; an empty list unless the operator names any. */
@Path("/api/v1/catalogue/fetches")
class FetchResource {

    private final Fetches fetches;

    FetchResource(Fetches fetches) {
        this.fetches = fetches;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.ADMIN})
    public ItemList<FetchItem> list() {
        return ItemList.of(fetches.list().stream().map(FetchItem::of).toList());
    }
}
