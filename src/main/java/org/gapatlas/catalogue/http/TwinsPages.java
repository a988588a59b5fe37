package org.gapatlas.catalogue.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Catalogue;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Twin;
import org.gapatlas.catalogue.TwinDecision;
import org.gapatlas.catalogue.Twins;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Page;
import org.gapatlas.web.Writing;

/** Draws the desk of twins: some pairs at a time, the likeliest first. */
@ApplicationScoped
class TwinsPages {

    static final int AT_ONCE = 10;
    static final String PLACE = "/desk/twins";

    private final Twins twins;
    private final Catalogue catalogue;
    private final ProgrammeRows rows;
    private final TwinLines lines;
    private final Frames frames;

    TwinsPages(Twins twins, Catalogue catalogue, ProgrammeRows rows, TwinLines lines, Frames frames) {
        this.twins = twins;
        this.catalogue = catalogue;
        this.rows = rows;
        this.lines = lines;
        this.frames = frames;
    }

    /**
     * @param faults why a decision could not be taken
     */
    Response answer(Twin.State state, Page page, String proof, List<String> faults) {
        Frame frame = frames.of("twins.title", PLACE);
        Twins.Listed found = twins.in(state, page.offset(), page.size());
        String next = Objects.requireNonNullElse(page.next(found.total()), "");
        var drawn = new TwinsPage(
                frame,
                Stream.of(Twin.State.values())
                        .map(each -> new TwinsPage.State(
                                frame.say("twins.state." + each), frame.to(address(each, 0)), each == state))
                        .toList(),
                frame.say(
                        "twins.found", "n", Writing.in(frame.words().language()).whole(found.total())),
                found.twins().stream().map(twin -> pair(twin, frame)).toList(),
                frame.to(address(state, page.offset())),
                next.isEmpty() ? "" : frame.to(address(state, Integer.parseInt(next))),
                proof,
                faults);
        return Response.status(faults.isEmpty() ? 200 : 422).entity(drawn).build();
    }

    private static String address(Twin.State state, int offset) {
        return PLACE + "?state=" + state + (offset == 0 ? "" : "&cursor=" + offset);
    }

    private TwinsPage.Pair pair(Twin twin, Frame frame) {
        Optional<Programme> one = catalogue.find(twin.one());
        Optional<Programme> other = catalogue.find(twin.other());
        TwinDecision decision = twin.decision();
        return new TwinsPage.Pair(
                twin.one() + "." + twin.other(),
                Writing.in(frame.words().language()).percent(twin.score()),
                side(twin.one(), one, frame),
                side(twin.other(), other, frame),
                Stream.concat(
                                Stream.of(Twin.Aspect.values())
                                        .map(aspect -> row(
                                                frame.say("twins.aspect." + aspect),
                                                one,
                                                other,
                                                told(aspect, frame),
                                                TwinWords.verdict(twin, aspect, frame.words()))),
                                Stream.of(row(
                                        frame.say("programmes.seats.short"),
                                        one,
                                        other,
                                        programme -> ProgrammeRows.seats(ProgrammeDetail.seatsOf(programme), frame),
                                        "")))
                        .toList(),
                twin.state() == Twin.State.PROPOSED,
                decision == null ? "" : lines.counts(decision, frame),
                decision == null ? "" : lines.by(decision, frame));
    }

    private static TwinsPage.Side side(String id, Optional<Programme> programme, Frame frame) {
        return new TwinsPage.Side(
                id,
                programme.map(Programme::source).orElse(""),
                programme.map(found -> found.titleIn(frame.lang())).orElse(id),
                frame.to("/programmes/" + id));
    }

    private Function<Programme, String> told(Twin.Aspect aspect, Frame frame) {
        return switch (aspect) {
            case TITLE -> programme -> String.join(" / ", programme.title().values());
            case PROVIDER -> programme -> programme.provider().name();
            case PLACE -> programme -> rows.places(programme, frame);
            case START -> ProgrammeRows::starts;
            case LEVEL -> rows::level;
        };
    }

    private static TwinsPage.Row row(
            String aspect,
            Optional<Programme> one,
            Optional<Programme> other,
            Function<Programme, String> told,
            String verdict) {
        return new TwinsPage.Row(
                aspect, one.map(told).orElse(""), other.map(told).orElse(""), verdict);
    }
}
