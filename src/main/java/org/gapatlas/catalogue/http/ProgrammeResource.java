package org.gapatlas.catalogue.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gapatlas.access.Roles;
import org.gapatlas.catalogue.Catalogue;
import org.gapatlas.catalogue.Curricula;
import org.gapatlas.catalogue.Curriculum;
import org.gapatlas.catalogue.Imports;
import org.gapatlas.catalogue.Links;
import org.gapatlas.catalogue.Listing;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeFilter;
import org.gapatlas.catalogue.Twins;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.web.Page;
import org.gapatlas.web.Problems;
import org.gapatlas.web.Visitor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Programmes, for anyone: seats are public. */
@Path("/api/v1/programmes")
@PermitAll
class ProgrammeResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Only for those who ask for them: whoever takes anything gets JSON. */
    private static final String CSV_WHEN_ASKED = CSV + ";qs=0.5";

    private static final String XLSX_WHEN_ASKED = XLSX + ";qs=0.4";
    private static final String LINKED_WHEN_ASKED = LinkedData.TYPE + ";qs=0.3";
    private static final String ELM_WHEN_ASKED = Elm.TYPE + ";qs=0.2";

    private final Catalogue catalogue;
    private final Imports imports;
    private final Links links;
    private final Curricula curricula;
    private final Twins twins;
    private final Taxonomy taxonomy;
    private final Problems problems;
    private final Visitor visitor;
    private final SecurityIdentity caller;

    ProgrammeResource(
            Catalogue catalogue,
            Imports imports,
            Links links,
            Curricula curricula,
            Twins twins,
            Taxonomy taxonomy,
            Problems problems,
            Visitor visitor,
            SecurityIdentity caller) {
        this.catalogue = catalogue;
        this.imports = imports;
        this.links = links;
        this.curricula = curricula;
        this.twins = twins;
        this.taxonomy = taxonomy;
        this.problems = problems;
        this.visitor = visitor;
        this.caller = caller;
    }

    /** Sums over all that match, not only over the page. */
    record Totals(BigDecimal seats, long offeringsWithUnknownSeats) {}

    record ProgrammeList(
            List<ProgrammeItem> items, long total, @Nullable String next, Totals totals) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(
            @BeanParam ProgrammeParameters given,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer size) {
        return filtered(
                given,
                filter -> Response.ok(page(filter, Page.of(cursor, size))).build());
    }

    @GET
    @Produces(CSV_WHEN_ASKED)
    public Response csv(@BeanParam ProgrammeParameters given) {
        return filtered(given, filter -> file(ProgrammeSheet.csv(catalogue, filter), CSV, "csv"));
    }

    @GET
    @Produces(XLSX_WHEN_ASKED)
    public Response workbook(@BeanParam ProgrammeParameters given) {
        return filtered(given, filter -> file(ProgrammeSheet.workbook(catalogue, filter), XLSX, "xlsx"));
    }

    @GET
    @Produces(LINKED_WHEN_ASKED)
    public Response linked(@BeanParam ProgrammeParameters given, @Context UriInfo here) {
        String base = here.getAbsolutePath().toString();
        return filtered(given, filter -> file(LinkedData.of(catalogue, filter, base), LinkedData.TYPE, "jsonld"));
    }

    @GET
    @Produces(ELM_WHEN_ASKED)
    public Response elm(@BeanParam ProgrammeParameters given, @Context UriInfo here) {
        String base = here.getBaseUri().resolve("/programmes").toString();
        return filtered(given, filter -> file(Elm.of(catalogue, filter, taxonomy, base), Elm.TYPE, "xml"));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(String id) {
        return catalogue
                .find(id)
                .map(programme -> Response.ok(detail(programme)).build())
                .orElseGet(() -> problems.missing("/programmes/" + id));
    }

    private ProgrammeDetail detail(Programme programme) {
        Optional<Curriculum> curriculum =
                Optional.ofNullable(programme.prospectus().curriculum()).flatMap(curricula::find);
        return ProgrammeDetail.of(programme, links.of(programme), sameAs(programme.id()), curriculum, visitor.words());
    }

    /** Who decided, and why, is for colleagues. */
    private List<ProgrammeDetail.SameItem> sameAs(String id) {
        boolean isColleague = caller.hasRole(Roles.ANALYST);
        return twins.sameAs(id).stream()
                .map(same -> new ProgrammeDetail.SameItem(
                        same.twinOf(id),
                        catalogue.find(same.twinOf(id)).map(Programme::source).orElse(null),
                        same.counts(),
                        isColleague ? same.by() : null,
                        same.at(),
                        isColleague ? same.reason() : null))
                .toList();
    }

    private ProgrammeList page(ProgrammeFilter filter, Page page) {
        Listing found = catalogue.search(filter, page.offset(), page.size());
        return new ProgrammeList(
                found.entries().stream()
                        .map(entry -> ProgrammeItem.of(entry, visitor.language()))
                        .toList(),
                found.total(),
                page.next(found.total()),
                new Totals(ShownSeats.of(found.seats()), found.offeringsWithUnknownSeats()));
    }

    static Response file(StreamingOutput content, String type, String ending) {
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"gapatlas-programmes." + ending + "\"")
                .build();
    }

    private Response filtered(ProgrammeParameters given, Function<ProgrammeFilter, Response> answer) {
        var reader = new FilterReader(taxonomy, imports.sources());
        ProgrammeFilter filter = reader.read(given);
        return reader.findings().isEmpty() ? answer.apply(filter) : problems.refused(reader.findings());
    }
}
