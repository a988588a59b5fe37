package org.gapatlas.catalogue.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.gapatlas.access.Roles;
import org.gapatlas.catalogue.Imports;
import org.gapatlas.sheets.Upload;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Page;
import org.gapatlas.web.Problems;
import org.gapatlas.web.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Imports: brought in by analysts, looked at by stewards too. */
@Path("/api/v1/catalogue/imports")
class ImportResource {

    private final Imports imports;
    private final Problems problems;
    private final Visitor visitor;
    private final SecurityIdentity caller;

    ImportResource(Imports imports, Problems problems, Visitor visitor, SecurityIdentity caller) {
        this.imports = imports;
        this.problems = problems;
        this.visitor = visitor;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response run(
            @RestForm @Nullable String source,
            @RestForm("file") @Nullable List<FileUpload> files,
            @RestForm @Nullable Boolean dryRun) {
        return imports.run(
                        source == null ? "" : source.strip(),
                        uploads(files),
                        Boolean.TRUE.equals(dryRun),
                        caller.getPrincipal().getName())
                .fold(
                        imported -> Response.status(201)
                                .entity(ImportItem.of(imported.report(), visitor.words()))
                                .build(),
                        refused -> problems.refused(refused.faults()));
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.STEWARD})
    public ItemList<ImportItem> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer size) {
        Page page = Page.of(cursor, size);
        long total = imports.countReports();
        return new ItemList<>(
                imports.listReports(page.offset(), page.size()).stream()
                        .map(report -> ImportItem.of(report, visitor.words()))
                        .toList(),
                total,
                page.next(total));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ANALYST, Roles.STEWARD})
    public Response get(long id) {
        return imports.find(id)
                .map(report ->
                        Response.ok(ImportItem.of(report, visitor.words())).build())
                .orElseGet(() -> problems.missing("/catalogue/imports/" + id));
    }

    private static List<Upload> uploads(@Nullable List<FileUpload> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .map(file -> new Upload(file.fileName(), file.uploadedFile()))
                        .toList();
    }
}
