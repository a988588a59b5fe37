package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.FrameFilter;
import org.gapatlas.survey.ReviewState;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.Workplace;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Page;
import org.gapatlas.web.Writing;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The workplaces of a round at the desk, all or those that stand somewhere. */
@Path("/desk/rounds/{round}/workplaces")
@Produces(MediaType.TEXT_HTML)
class CasesResource {

    private final org.gapatlas.survey.Frame workplaces;
    private final CaseWords words;
    private final RoundDoor door;
    private final Frames frames;

    CasesResource(org.gapatlas.survey.Frame workplaces, CaseWords words, RoundDoor door, Frames frames) {
        this.workplaces = workplaces;
        this.words = words;
        this.door = door;
        this.frames = frames;
    }

    /** A word that is no state is none: everything is shown. */
    @GET
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public Response list(
            String round,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String review,
            @RestQuery @Nullable String cursor) {
        var which = new FrameFilter(
                find(CaseState.values(), CaseState::word, state).orElse(null),
                find(ReviewState.values(), ReviewState::word, review).orElse(null));
        return door.to(
                round,
                found -> Response.ok(page(found, which, Page.of(cursor, null))).build());
    }

    private static <S> Optional<S> find(
            S[] states, java.util.function.Function<S, String> word, @Nullable String wanted) {
        return Stream.of(states)
                .filter(state -> word.apply(state).equals(wanted))
                .findFirst();
    }

    private CasesPage page(Round round, FrameFilter which, Page page) {
        Frame frame = frames.of("rounds.title", DeskForms.ROUNDS);
        long total = workplaces.count(round, which);
        String here = DeskForms.round(round.id()) + "/workplaces";
        String next = Objects.requireNonNullElse(page.next(total), "");
        return new CasesPage(
                frame.withTitle(round.name()),
                round.name(),
                frame.say("cases.total", "n", total),
                workplaces.list(round, which, page.offset(), page.size()).stream()
                        .map(workplace -> row(round, workplace, frame))
                        .toList(),
                frame.to(DeskForms.round(round.id())),
                here,
                Stream.of(CaseState.values())
                        .map(state ->
                                new CasesPage.Choice(state.word(), words.state(state, frame), state == which.state()))
                        .toList(),
                Stream.of(ReviewState.values())
                        .map(state ->
                                new CasesPage.Choice(state.word(), words.review(state, frame), state == which.review()))
                        .toList(),
                next.isEmpty() ? "" : frame.to(here + "?" + query(which) + "cursor=" + next));
    }

    private static String query(FrameFilter which) {
        return (which.state() == null ? "" : "state=" + which.state().word() + "&")
                + (which.review() == null ? "" : "review=" + which.review().word() + "&");
    }

    private CasesPage.Row row(Round round, Workplace workplace, Frame frame) {
        return new CasesPage.Row(
                workplace.id(),
                workplace.name(),
                frame.to(DeskForms.workplace(round.id(), workplace.id())),
                words.place(workplace, frame),
                words.stage(workplace, frame),
                Writing.in(frame.words().language()).whole(workplace.headcount()),
                words.state(workplace.state(), frame),
                workplace.revision() > 0 ? words.review(workplace.review(), frame) : "");
    }
}
