package org.gapatlas.access.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.gapatlas.access.ApiKey;
import org.gapatlas.access.ApiKeys;
import org.gapatlas.access.Roles;
import org.gapatlas.web.ItemList;

/** Keys for machines. */
@Path("/api/v1/api-keys")
class ApiKeyResource {

    private final ApiKeys keys;

    ApiKeyResource(ApiKeys keys) {
        this.keys = keys;
    }

    record Wanted(
            @NotBlank String name,
            @NotEmpty Set<@NotNull @Pattern(regexp = "planner|analyst|steward|auditor") String> roles) {}

    record Made(String id, String name, Set<String> roles, String secret) {}

    @GET
    @RolesAllowed(Roles.ADMIN)
    public ItemList<ApiKey> listKeys() {
        return ItemList.of(keys.listKeys());
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    public Response make(@Valid @NotNull Wanted wanted) {
        ApiKeys.Made made = keys.make(wanted.name(), wanted.roles());
        return Response.status(201)
                .entity(new Made(
                        made.key().id(),
                        made.key().name(),
                        made.key().roles(),
                        made.secret().reveal()))
                .build();
    }
}
