package org.gapatlas.taxonomy.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapatlas.taxonomy.Competence;
import org.gapatlas.taxonomy.Municipality;
import org.gapatlas.taxonomy.Region;
import org.gapatlas.taxonomy.Role;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Page;
import org.gapatlas.web.Visitor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The words as lists. */
@Path("/api/v1/taxonomy")
@PermitAll
class TaxonomyResource {

    private final Taxonomy taxonomy;
    private final Visitor visitor;

    TaxonomyResource(Taxonomy taxonomy, Visitor visitor) {
        this.taxonomy = taxonomy;
        this.visitor = visitor;
    }

    record Need(String competence, int proficiency, boolean essential) {}

    record RoleItem(
            String id,
            String label,
            Map<String, String> labels,
            Set<String> stages,
            int eqfMin,
            int eqfTypical,
            int eqfMax,
            @Nullable String roleGroup,
            @Nullable String isco08,
            @Nullable String ssyk2012,
            @Nullable String escoUri,
            List<Need> competences) {}

    record CompetenceItem(
            String id,
            String label,
            Map<String, String> labels,
            String category,
            int eqfMin,
            int eqfMax,
            Set<String> stages,
            @Nullable String escoUri,
            @Nullable String escoMatch) {}

    record RegionItem(
            String id,
            String label,
            Map<String, String> labels,
            String country,
            String nuts2,
            String nuts2Label,
            String nationalCode,
            int population) {}

    record MunicipalityItem(
            String id,
            String label,
            Map<String, String> labels,
            String country,
            String region,
            double latitude,
            double longitude,
            int population) {}

    @GET
    @Path("roles")
    public ItemList<RoleItem> roles(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer size) {
        return ItemList.page(taxonomy.roles().list().stream().map(this::item).toList(), Page.of(cursor, size));
    }

    @GET
    @Path("competences")
    public ItemList<CompetenceItem> competences(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer size) {
        return ItemList.page(
                taxonomy.competences().list().stream().map(this::item).toList(), Page.of(cursor, size));
    }

    @GET
    @Path("regions")
    public ItemList<RegionItem> regions(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer size) {
        return ItemList.page(taxonomy.regions().list().stream().map(this::item).toList(), Page.of(cursor, size));
    }

    @GET
    @Path("municipalities")
    public ItemList<MunicipalityItem> municipalities(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer size) {
        return ItemList.page(
                taxonomy.municipalities().list().stream().map(this::item).toList(), Page.of(cursor, size));
    }

    private RoleItem item(Role role) {
        return new RoleItem(
                role.id(),
                role.name().in(visitor.language()),
                role.name().byTag(),
                role.stages(),
                role.eqfMin(),
                role.eqfTypical(),
                role.eqfMax(),
                role.findGroup().orElse(null),
                role.isco08(),
                role.ssyk2012(),
                role.escoUri(),
                taxonomy.requirementsOf(role.id()).stream()
                        .map(r -> new Need(r.competence(), r.proficiency(), r.essential()))
                        .toList());
    }

    private CompetenceItem item(Competence competence) {
        return new CompetenceItem(
                competence.id(),
                competence.name().in(visitor.language()),
                competence.name().byTag(),
                competence.category(),
                competence.eqfMin(),
                competence.eqfMax(),
                competence.stages(),
                competence.escoUri(),
                competence.escoMatch());
    }

    private RegionItem item(Region region) {
        return new RegionItem(
                region.id(),
                region.name().in(visitor.language()),
                region.name().byTag(),
                region.country(),
                region.nuts2(),
                taxonomy.nuts2().get(region.nuts2()).name().in(visitor.language()),
                region.nationalCode(),
                region.population());
    }

    private MunicipalityItem item(Municipality place) {
        return new MunicipalityItem(
                place.id(),
                place.name().in(visitor.language()),
                place.name().byTag(),
                place.country(),
                place.region(),
                place.latitude(),
                place.longitude(),
                place.population());
    }
}
