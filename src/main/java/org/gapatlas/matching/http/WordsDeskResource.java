package org.gapatlas.matching.http;

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
import java.util.List;
import java.util.Objects;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Finding;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Page;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where people decide what words mean: those of respondents first, then any other. */
@Path("/desk/words")
@RolesAllowed(Roles.ANALYST)
class WordsDeskResource {

    static final String HERE = "/desk/words";

    private static final List<String> VERDICTS = List.of("confirm", "reject", "aside", "reopen");

    private final WordsPages pages;
    private final Sayings sayings;
    private final FormProof proof;
    private final Problems problems;
    private final SecurityIdentity caller;

    WordsDeskResource(WordsPages pages, Sayings sayings, FormProof proof, Problems problems, SecurityIdentity caller) {
        this.pages = pages;
        this.sayings = sayings;
        this.proof = proof;
        this.problems = problems;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public WordsPage show(@RestQuery @Nullable String cursor) {
        return pages.draw(Page.of(cursor, WordsPages.AT_ONCE), proof.word());
    }

    /**
     * Notes a decision and leads back to the list.
     *
     * @param concept the id, with or without the name behind it
     * @param verdict confirm, reject, aside or reopen
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @RestForm @Nullable String text,
            @RestForm @Nullable String language,
            @RestForm @Nullable String concept,
            @RestForm @Nullable String verdict,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String back,
            @RestForm(FormProof.FIELD) @Nullable String word) {
        if (!proof.holds(word)) return problems.answer(403, "forbidden");
        List<Finding> findings = decide(
                new Sayings.Saying(text, language, concept, blankAsNull(reason)),
                Objects.requireNonNullElse(verdict, ""));
        return findings.isEmpty() ? Response.seeOther(URI.create(back(back))).build() : problems.refused(findings);
    }

    private List<Finding> decide(Sayings.Saying saying, String verdict) {
        String by = caller.getPrincipal().getName();
        return switch (verdict) {
            case "confirm" -> sayings.say(saying, true, by);
            case "reject" -> sayings.say(saying, false, by);
            case "aside" -> sayings.set(saying, true, by);
            case "reopen" -> sayings.set(saying, false, by);
            default -> List.of(WordParameters.fault("unknown-verdict", "/verdict", verdict, VERDICTS));
        };
    }

    /** Only to this page, whatever the form says. */
    private static String back(@Nullable String wanted) {
        return wanted != null && wanted.startsWith(HERE + "?") ? wanted : HERE;
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
