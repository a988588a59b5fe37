package org.gapatlas.matching.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Finding;
import org.gapatlas.matching.Thesaurus;
import org.gapatlas.matching.Verdict;
import org.gapatlas.web.Problems;
import org.jspecify.annotations.Nullable;

/** Lets a person say that a wording means a concept, or that it does not; the opposite, said later, takes it back. */
@Path("/api/v1/taxonomy")
@RolesAllowed(Roles.ANALYST)
class VerdictResource {

    private static final List<String> STATES = List.of("confirmed", "rejected");

    private final Thesaurus thesaurus;
    private final Problems problems;
    private final SecurityIdentity caller;

    VerdictResource(Thesaurus thesaurus, Problems problems, SecurityIdentity caller) {
        this.thesaurus = thesaurus;
        this.problems = problems;
        this.caller = caller;
    }

    record Saying(
            @Nullable String text,
            @Nullable String language,
            @Nullable String concept,
            @Nullable String reason) {}

    record Said(String text, String language, String concept, String state) {}

    record Word(
            String text,
            String language,
            String concept,
            String kind,
            String state,
            String by,
            Instant at,
            @Nullable String reason) {
        static Word of(Verdict verdict) {
            return new Word(
                    verdict.wording(),
                    verdict.language(),
                    verdict.concept(),
                    verdict.kind().name().toLowerCase(Locale.ROOT),
                    stateOf(verdict.means()),
                    verdict.by(),
                    verdict.at(),
                    verdict.reason());
        }
    }

    record WordList(List<Word> items) {}

    @POST
    @Path("words:confirm")
    public Response confirm(@Valid @NotNull Saying saying) {
        return say(saying, true);
    }

    @POST
    @Path("words:reject")
    public Response reject(@Valid @NotNull Saying saying) {
        return say(saying, false);
    }

    /** What stands now: of each wording and concept the last word, newest first. */
    @GET
    @Path("words")
    public Response list(@QueryParam("state") @Nullable String state) {
        if (state != null && !STATES.contains(state))
            return problems.refused(List.of(WordParameters.fault("unknown-state", "/state", state, STATES)));
        return Response.ok(new WordList(thesaurus.verdicts().stream()
                        .map(Word::of)
                        .filter(word -> state == null || word.state().equals(state))
                        .toList()))
                .build();
    }

    private Response say(Saying saying, boolean means) {
        String text = String.valueOf(saying.text()).strip();
        String concept = String.valueOf(saying.concept()).strip();
        WordParameters asked = WordParameters.of(saying.language(), null, null);
        var findings = new ArrayList<Finding>(asked.findings());
        WordParameters.check("/text", saying.text(), findings);
        String language = asked.language();
        if (language == null && findings.isEmpty())
            findings.add(WordParameters.fault("language-missing", "/language", "", List.of()));
        if (language == null || !findings.isEmpty()) return problems.refused(findings);
        String by = caller.getPrincipal().getName();
        return thesaurus.say(concept, language, text, means, by, saying.reason())
                ? Response.ok(new Said(text, language, concept, stateOf(means))).build()
                : problems.refused(List.of(WordParameters.fault("no-such-concept", "/concept", concept, List.of())));
    }

    private static String stateOf(boolean means) {
        return STATES.get(means ? 0 : 1);
    }
}
