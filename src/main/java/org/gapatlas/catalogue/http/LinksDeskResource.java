package org.gapatlas.catalogue.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.gapatlas.access.Roles;
import org.gapatlas.catalogue.LinkDecision;
import org.gapatlas.catalogue.Links;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Page;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where people confirm and reject what programmes are said to teach. */
@Path("/desk/links")
@RolesAllowed(Roles.ANALYST)
class LinksDeskResource {

    private static final String HERE = "/desk/links";

    private final LinksPages pages;
    private final Links links;
    private final Taxonomy taxonomy;
    private final FormProof proof;
    private final Problems problems;
    private final SecurityIdentity caller;
    private final Clock clock;

    LinksDeskResource(
            LinksPages pages,
            Links links,
            Taxonomy taxonomy,
            FormProof proof,
            Problems problems,
            SecurityIdentity caller,
            Clock clock) {
        this.pages = pages;
        this.links = links;
        this.taxonomy = taxonomy;
        this.proof = proof;
        this.problems = problems;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show(@BeanParam ProgrammeParameters given, @RestQuery @Nullable String cursor) {
        return pages.answer(given, Page.of(cursor, LinksPages.AT_ONCE), proof.word());
    }

    /**
     * Confirms or rejects a link and leads back to the list.
     *
     * @param verdict confirm or reject
     * @param degree of a competence 1 to 4; of a role the share of the graduates, 0 to 1
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @RestForm @Nullable String programme,
            @RestForm @Nullable String concept,
            @RestForm @Nullable String verdict,
            @RestForm @Nullable String degree,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String back,
            @RestForm(FormProof.FIELD) @Nullable String word) {
        if (!proof.holds(word)) return problems.answer(403, "forbidden");
        String code = said(concept).split(" ", 2)[0];
        boolean confirmed = "confirm".equals(verdict);
        boolean isRole = taxonomy.roles().has(code);
        return links.decide(new LinkDecision(
                        said(programme),
                        code,
                        confirmed,
                        confirmed && !isRole
                                ? number(degree, LinkDecision.USUAL).intValue()
                                : null,
                        confirmed && isRole ? number(degree, 1).doubleValue() : null,
                        said(reason).strip(),
                        caller.getPrincipal().getName(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .fold(
                        kept -> Response.seeOther(URI.create(back(back, said(programme))))
                                .build(),
                        refused -> problems.refused(refused.findings()),
                        () -> problems.missing("/programmes/" + said(programme)));
    }

    /** Only to this page, whatever the form says. */
    private static String back(@Nullable String wanted, String programme) {
        String to = said(wanted);
        return (to.startsWith(HERE + "?") || to.equals(HERE) ? to : HERE) + "#" + programme;
    }

    /** What is no number is outside of every range, so that it is refused. */
    private static Number number(@Nullable String text, int usual) {
        if (said(text).isBlank()) return usual;
        try {
            return Double.valueOf(said(text).strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
