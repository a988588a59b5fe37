package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.survey.Frame;
import org.gapatlas.survey.Progress;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How far a round has got, by workplaces and by heads. */
@Path("/api/v1/rounds/{round}/progress")
class ProgressResource {

    private static final List<String> GROUPINGS =
            Stream.of(Progress.By.values()).map(ProgressResource::word).toList();

    private final Frame frame;
    private final RoundDoor door;
    private final Problems problems;

    ProgressResource(Frame frame, RoundDoor door, Problems problems) {
        this.frame = frame;
        this.door = door;
        this.problems = problems;
    }

    record ProgressItem(
            @Nullable String key,
            long workplaces,
            long answered,
            long headcount,
            long answeredHeadcount,
            @Nullable Double rate,
            @Nullable Double headcountRate) {

        static ProgressItem of(Progress part) {
            return new ProgressItem(
                    part.key(),
                    part.workplaces(),
                    part.answered(),
                    part.headcount(),
                    part.answeredHeadcount(),
                    part.rate(),
                    part.headcountRate());
        }
    }

    @GET
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public Response progress(String round, @RestQuery @DefaultValue("none") String by) {
        return door.to(
                round,
                found -> grouping(by)
                        .map(grouping -> Response.ok(ItemList.of(frame.progress(found, grouping).stream()
                                        .map(ProgressItem::of)
                                        .toList()))
                                .build())
                        .orElseGet(() -> problems.answer(
                                422,
                                "survey:unknown-code",
                                Map.of(
                                        "parameter",
                                        "by",
                                        "value",
                                        by,
                                        "nearest",
                                        String.join(", ", Nearest.to(by, GROUPINGS))))));
    }

    private static Optional<Progress.By> grouping(String by) {
        return Stream.of(Progress.By.values())
                .filter(each -> word(each).equals(by))
                .findFirst();
    }

    private static String word(Progress.By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }
}
