package org.gapatlas.survey.http.form;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.gapatlas.access.Roles;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The steps of the form: a section, or one item of a list. Reading changes nothing; a page that is sent is saved. */
@Path("/answer/{workplace}")
@RolesAllowed(Roles.RESPONDENT)
@Produces(MediaType.TEXT_HTML)
@Blocking
class StepResource {

    private final Sittings sittings;
    private final StepPages pages;
    private final StepSaving saving;
    private final Problems problems;

    StepResource(Sittings sittings, StepPages pages, StepSaving saving, Problems problems) {
        this.sittings = sittings;
        this.pages = pages;
        this.saving = saving;
        this.problems = problems;
    }

    @GET
    @Path("{section}")
    public Response section(
            String workplace, String section, @RestQuery @Nullable String ranges, @Context SecurityContext who) {
        return sittings.to(
                who,
                workplace,
                sitting -> Step.find(sitting, section)
                        .map(step -> Response.ok(pages.fresh(sitting, step, ranges != null))
                                .build())
                        .orElseGet(() -> problems.missing("answer/" + workplace + "/" + section)));
    }

    @POST
    @Path("{section}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            String workplace, String section, MultivaluedMap<String, String> form, @Context SecurityContext who) {
        return sittings.to(
                who,
                workplace,
                sitting -> Step.find(sitting, section)
                        .map(step -> saving.save(sitting, step, form))
                        .orElseGet(() -> problems.missing("answer/" + workplace + "/" + section)));
    }

    @GET
    @Path("{list}/{item}")
    public Response item(
            String workplace,
            String list,
            String item,
            @RestQuery @Nullable String ranges,
            @Context SecurityContext who) {
        return sittings.to(
                who,
                workplace,
                sitting -> Step.find(sitting, list, item)
                        .map(step -> Response.ok(pages.fresh(sitting, step, ranges != null))
                                .build())
                        .orElseGet(() -> problems.missing("answer/" + workplace + "/" + list + "/" + item)));
    }

    @POST
    @Path("{list}/{item}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveItem(
            String workplace,
            String list,
            String item,
            MultivaluedMap<String, String> form,
            @Context SecurityContext who) {
        return sittings.to(
                who,
                workplace,
                sitting -> Step.find(sitting, list, item)
                        .map(step -> saving.save(sitting, step, form))
                        .orElseGet(() -> problems.missing("answer/" + workplace + "/" + list + "/" + item)));
    }
}
