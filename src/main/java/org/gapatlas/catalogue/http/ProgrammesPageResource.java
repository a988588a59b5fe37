package org.gapatlas.catalogue.http;

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
import java.util.function.Function;
import org.gapatlas.catalogue.Catalogue;
import org.gapatlas.catalogue.Imports;
import org.gapatlas.catalogue.ProgrammeFilter;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.web.Page;
import org.gapatlas.web.Problems;
import org.gapatlas.web.Visitor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The catalogue as pages, and any list of it as a file. */
@Path("/programmes")
@PermitAll
class ProgrammesPageResource {

    private final Catalogue catalogue;
    private final Imports imports;
    private final Taxonomy taxonomy;
    private final ProgrammeLists lists;
    private final ProgrammePages pages;
    private final Problems problems;
    private final Visitor visitor;

    ProgrammesPageResource(
            Catalogue catalogue,
            Imports imports,
            Taxonomy taxonomy,
            ProgrammeLists lists,
            ProgrammePages pages,
            Problems problems,
            Visitor visitor) {
        this.catalogue = catalogue;
        this.imports = imports;
        this.taxonomy = taxonomy;
        this.lists = lists;
        this.pages = pages;
        this.problems = problems;
        this.visitor = visitor;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response list(@BeanParam ProgrammeParameters given, @RestQuery @Nullable String cursor) {
        var reader = new FilterReader(taxonomy, imports.sources());
        ProgrammeFilter filter = reader.read(given);
        return Response.status(reader.findings().isEmpty() ? 200 : 422)
                .entity(lists.page(given, filter, reader.findings(), Page.of(cursor, null)))
                .build();
    }

    @GET
    @Path("file.csv")
    public Response csv(@BeanParam ProgrammeParameters given) {
        return file(given, "text/csv;charset=UTF-8", "csv", filter -> ProgrammeSheet.csv(catalogue, filter));
    }

    @GET
    @Path("file.xlsx")
    public Response workbook(@BeanParam ProgrammeParameters given) {
        return file(given, ProgrammeResource.XLSX, "xlsx", filter -> ProgrammeSheet.workbook(catalogue, filter));
    }

    @GET
    @Path("file.jsonld")
    public Response linked(@BeanParam ProgrammeParameters given, @Context UriInfo here) {
        String base = here.getBaseUri().resolve("/programmes").toString();
        return file(given, LinkedData.TYPE, "jsonld", filter -> LinkedData.of(catalogue, filter, base));
    }

    @GET
    @Path("file.xml")
    public Response elm(@BeanParam ProgrammeParameters given, @Context UriInfo here) {
        String base = here.getBaseUri().resolve("/programmes").toString();
        return file(given, Elm.TYPE, "xml", filter -> Elm.of(catalogue, filter, taxonomy, base));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    public Response get(String id) {
        return catalogue
                .find(id)
                .map(programme -> Response.ok(pages.page(programme)).build())
                .orElseGet(() -> problems.missing(visitor.here(visitor.language())));
    }

    private Response file(
            ProgrammeParameters given, String type, String ending, Function<ProgrammeFilter, StreamingOutput> content) {
        var reader = new FilterReader(taxonomy, imports.sources());
        ProgrammeFilter filter = reader.read(given);
        return reader.findings().isEmpty()
                ? ProgrammeResource.file(content.apply(filter), type, ending)
                : problems.refused(reader.findings());
    }
}
