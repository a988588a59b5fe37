package org.gapatlas.catalogue.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.gapatlas.access.Roles;
import org.gapatlas.web.Page;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The desk's list of imports. */
@Path("/desk/imports")
@RolesAllowed({Roles.ANALYST, Roles.STEWARD})
class ImportsDeskResource {

    private final ImportsPages pages;

    ImportsDeskResource(ImportsPages pages) {
        this.pages = pages;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public ImportsPage show(@RestQuery @Nullable String cursor) {
        return pages.draw(Page.of(cursor, ImportsPages.AT_ONCE));
    }
}
