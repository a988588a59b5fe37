package org.gapatlas.matching.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Finding;
import org.gapatlas.matching.Aside;
import org.gapatlas.matching.Inbox;
import org.gapatlas.matching.Thesaurus;
import org.gapatlas.matching.Verdict;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Page;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Lets a person say what a wording means, what it does not mean, or that it means nothing; the opposite takes it back. */
@Path("/api/v1/taxonomy")
@RolesAllowed(Roles.ANALYST)
class VerdictResource {

    private static final String CONFIRMED = "confirmed";
    private static final String REJECTED = "rejected";
    private static final String ASIDE = "set_aside";
    private static final List<String> STATES = List.of(CONFIRMED, REJECTED, ASIDE);

    private final Sayings sayings;
    private final Thesaurus thesaurus;
    private final Inbox inbox;
    private final Problems problems;
    private final SecurityIdentity caller;

    VerdictResource(Sayings sayings, Thesaurus thesaurus, Inbox inbox, Problems problems, SecurityIdentity caller) {
        this.sayings = sayings;
        this.thesaurus = thesaurus;
        this.inbox = inbox;
        this.problems = problems;
        this.caller = caller;
    }

    record Said(String text, String language, @Nullable String concept, String state) {}

    record Word(
            String text,
            String language,
            @Nullable String concept,
            @Nullable String kind,
            String state,
            String by,
            Instant at,
            @Nullable String reason) {
        static Word of(Verdict said) {
            return new Word(
                    said.wording(),
                    said.language(),
                    said.concept(),
                    ConceptItem.word(said.kind()),
                    stateOf(said.means()),
                    said.by(),
                    said.at(),
                    said.reason());
        }

        static Word of(Aside said) {
            return new Word(said.wording(), said.language(), null, null, ASIDE, said.by(), said.at(), said.reason());
        }
    }

    @POST
    @Path("words:confirm")
    public Response confirm(@Valid @NotNull Sayings.Saying saying) {
        return answer(saying, sayings.say(saying, true, by()), CONFIRMED);
    }

    @POST
    @Path("words:reject")
    public Response reject(@Valid @NotNull Sayings.Saying saying) {
        return answer(saying, sayings.say(saying, false, by()), REJECTED);
    }

    @POST
    @Path("words:set-aside")
    public Response setAside(@Valid @NotNull Sayings.Saying saying) {
        return answer(saying, sayings.set(saying, true, by()), ASIDE);
    }

    @POST
    @Path("words:reopen")
    public Response reopen(@Valid @NotNull Sayings.Saying saying) {
        return answer(saying, sayings.set(saying, false, by()), "open");
    }

    /**
     * What stands now, newest first.
     *
     * @param state confirmed, rejected or set_aside; without it all of them
     */
    @GET
    @Path("words")
    public Response list(
            @RestQuery @Nullable String state, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer size) {
        if (state != null && !STATES.contains(state))
            return problems.refused(List.of(WordParameters.fault("unknown-state", "/state", state, STATES)));
        List<Word> words = Stream.concat(
                        thesaurus.verdicts().stream().map(Word::of),
                        inbox.setAside().stream().map(Word::of))
                .filter(word -> state == null || word.state().equals(state))
                .toList();
        return Response.ok(ItemList.page(words, Page.of(cursor, size))).build();
    }

    private String by() {
        return caller.getPrincipal().getName();
    }

    private Response answer(Sayings.Saying saying, List<Finding> findings, String state) {
        String concept = saying.id().isEmpty() ? null : saying.id();
        return findings.isEmpty()
                ? Response.ok(new Said(saying.said(), saying.tag(), concept, state))
                        .build()
                : problems.refused(findings);
    }

    private static String stateOf(boolean means) {
        return means ? CONFIRMED : REJECTED;
    }
}
