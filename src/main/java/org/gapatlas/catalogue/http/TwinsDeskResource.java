package org.gapatlas.catalogue.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.List;
import java.util.Objects;
import org.gapatlas.access.Roles;
import org.gapatlas.catalogue.Twin;
import org.gapatlas.catalogue.TwinDecision;
import org.gapatlas.catalogue.TwinDecision.Verdict;
import org.gapatlas.catalogue.Twins;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Page;
import org.gapatlas.web.Problems;
import org.gapatlas.web.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where people say which programmes of different sources are one. */
@Path(TwinsPages.PLACE)
@RolesAllowed(Roles.ANALYST)
class TwinsDeskResource {

    private final TwinsPages pages;
    private final Twins twins;
    private final FormProof proof;
    private final Problems problems;
    private final Visitor visitor;
    private final SecurityIdentity caller;
    private final Clock clock;

    TwinsDeskResource(
            TwinsPages pages,
            Twins twins,
            FormProof proof,
            Problems problems,
            Visitor visitor,
            SecurityIdentity caller,
            Clock clock) {
        this.pages = pages;
        this.twins = twins;
        this.proof = proof;
        this.problems = problems;
        this.visitor = visitor;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show(@RestQuery @Nullable String state, @RestQuery @Nullable String cursor) {
        return pages.answer(
                TwinListResource.state(state).orElse(Twin.State.PROPOSED),
                Page.of(cursor, TwinsPages.AT_ONCE),
                proof.word(),
                List.of());
    }

    /**
     * Decides about two programmes and leads back to the list.
     *
     * @param verdict same, different or open
     * @param counts which of the two is supply; empty for the one whose seats are known
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response decide(
            @RestForm @Nullable String one,
            @RestForm @Nullable String other,
            @RestForm @Nullable String verdict,
            @RestForm @Nullable String counts,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String back,
            @RestForm(FormProof.FIELD) @Nullable String word) {
        if (!proof.holds(word)) return problems.answer(403, "forbidden");
        Verdict said = verdict(said(verdict));
        return twins.decide(TwinDecision.about(
                        said(one),
                        said(other),
                        said,
                        said != Verdict.SAME || said(counts).isEmpty() ? null : counts,
                        said(reason).strip(),
                        caller.getPrincipal().getName(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .fold(
                        kept -> Response.seeOther(URI.create(back(said(back)))).build(),
                        refused -> pages.answer(
                                Twin.State.PROPOSED,
                                Page.of(null, TwinsPages.AT_ONCE),
                                proof.word(),
                                refused.findings().stream()
                                        .map(visitor.words()::say)
                                        .toList()),
                        none -> problems.missing("/programmes/" + none.id()));
    }

    private static Verdict verdict(String word) {
        return switch (word) {
            case "same" -> Verdict.SAME;
            case "different" -> Verdict.DIFFERENT;
            default -> Verdict.OPEN;
        };
    }

    /** Only to this page, whatever the form says. */
    private static String back(String wanted) {
        return wanted.startsWith(TwinsPages.PLACE + "?") ? wanted : TwinsPages.PLACE;
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
