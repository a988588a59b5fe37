package org.gapatlas.survey.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gapatlas.access.Roles;
import org.gapatlas.questionnaire.Questionnaires;
import org.gapatlas.survey.Monitor;
import org.gapatlas.survey.Progress;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.RoundOutcome;
import org.gapatlas.survey.Rounds;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Writing;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The list of rounds, and the making of one. */
@Path("/desk/rounds")
@Produces(MediaType.TEXT_HTML)
class RoundsPageResource {

    private final Rounds rounds;
    private final Monitor monitor;
    private final Questionnaires questionnaires;
    private final Frames frames;
    private final FormProof proof;
    private final DeskForms forms;
    private final SecurityIdentity caller;
    private final Clock clock;

    RoundsPageResource(
            Rounds rounds,
            Monitor monitor,
            Questionnaires questionnaires,
            Frames frames,
            FormProof proof,
            DeskForms forms,
            SecurityIdentity caller,
            Clock clock) {
        this.rounds = rounds;
        this.monitor = monitor;
        this.questionnaires = questionnaires;
        this.frames = frames;
        this.proof = proof;
        this.forms = forms;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public Response list() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moments.SWEDEN);
        var usual = new RoundsPage.Wanted(
                "",
                "",
                "",
                today.withDayOfMonth(1).toString(),
                "4",
                today.plusDays(1).atTime(8, 0).toString(),
                today.plusWeeks(6).atTime(22, 59).toString());
        return Response.ok(page(usual, List.of())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.STEWARD)
    public Response create(
            @RestForm @Nullable String id,
            @RestForm @Nullable String survey,
            @RestForm @Nullable String name,
            @RestForm @Nullable String referenceDate,
            @RestForm @Nullable String years,
            @RestForm @Nullable String opens,
            @RestForm @Nullable String closes,
            @RestForm(FormProof.FIELD) @Nullable String word) {
        var wanted = new RoundsPage.Wanted(
                text(id), text(survey), text(name), text(referenceDate), text(years), text(opens), text(closes));
        return forms.ours(
                word,
                () -> unreadable(wanted)
                        .map(fault -> refused(wanted, List.of(frame().say(fault))))
                        .orElseGet(() -> kept(
                                wanted,
                                rounds.create(
                                        round(wanted), caller.getPrincipal().getName()))));
    }

    private Response kept(RoundsPage.Wanted wanted, RoundOutcome outcome) {
        return outcome.fold(
                kept -> forms.goTo(DeskForms.round(kept.round().id())),
                taken -> refused(
                        wanted,
                        List.of(frame().words().say("survey.problem.round-id-taken.detail", Map.of("id", taken.id())))),
                refused -> refused(
                        wanted,
                        refused.findings().stream().map(frame().words()::say).toList()));
    }

    private Response refused(RoundsPage.Wanted wanted, List<String> faults) {
        return Response.status(422).entity(page(wanted, faults)).build();
    }

    /** A field whose text is no date or number at all, as the key of what to say about it. */
    private static java.util.Optional<String> unreadable(RoundsPage.Wanted wanted) {
        boolean dates = Moments.find(wanted.opens()).isPresent()
                && Moments.find(wanted.closes()).isPresent()
                && date(wanted.referenceDate()) != null;
        if (!dates) return java.util.Optional.of("rounds.unreadable-date");
        return wanted.years().matches("\\d{1,3}")
                ? java.util.Optional.empty()
                : java.util.Optional.of("rounds.unreadable-years");
    }

    private static Round round(RoundsPage.Wanted wanted) {
        String[] survey = (wanted.survey() + " ").split(" ", 2);
        return new Round(
                wanted.id(),
                survey[0],
                survey[1].strip(),
                wanted.name(),
                Objects.requireNonNull(date(wanted.referenceDate())),
                Integer.parseInt(wanted.years()),
                Moments.find(wanted.opens()).orElseThrow(),
                Moments.find(wanted.closes()).orElseThrow(),
                null);
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private RoundsPage page(RoundsPage.Wanted wanted, List<String> faults) {
        Frame frame = frame();
        Map<String, Progress> standings = monitor.overview();
        return new RoundsPage(
                frame,
                rounds.listAll().stream()
                        .map(round -> row(round, standings.get(round.id()), frame))
                        .toList(),
                wanted,
                questionnaires.ids().stream()
                        .flatMap(id -> questionnaires.versionsOf(id).stream().map(version -> id + " " + version))
                        .toList(),
                caller.hasRole(Roles.STEWARD),
                proof.word(),
                faults);
    }

    private RoundsPage.Row row(Round round, @Nullable Progress standing, Frame frame) {
        var writing = Writing.in(frame.words().language());
        Instant end = Stream.of(round.finalAt(), round.closedAt(), round.closesAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new RoundsPage.Row(
                round.id(),
                round.name(),
                frame.to(DeskForms.round(round.id())),
                frame.say("round." + rounds.stateOf(round).word()),
                writing.date(round.opensAt()) + " – " + writing.date(end),
                standing == null
                        ? "··"
                        : frame.words()
                                .say(
                                        "pages.monitor.of",
                                        Map.of(
                                                "answered", writing.whole(standing.answered()),
                                                "workplaces", writing.whole(standing.workplaces()))),
                standing == null || standing.headcountRate() == null
                        ? "··"
                        : writing.percent(standing.headcountRate()));
    }

    private Frame frame() {
        return frames.of("rounds.title", DeskForms.ROUNDS);
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }
}
