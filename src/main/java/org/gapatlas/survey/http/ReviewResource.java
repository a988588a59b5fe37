package org.gapatlas.survey.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Finding;
import org.gapatlas.survey.Difference;
import org.gapatlas.survey.Remark;
import org.gapatlas.survey.Review;
import org.gapatlas.survey.ReviewEvent;
import org.gapatlas.survey.Reviews;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.Workplace;
import org.gapatlas.web.Problems;
import org.jspecify.annotations.Nullable;

/** What analysts make of a workplace's answer: read, remarked on item by item, decided. */
@Path("/api/v1/rounds/{round}/workplaces/{id}/review")
@RolesAllowed(Roles.ANALYST)
class ReviewResource {

    private final Reviews reviews;
    private final RoundDoor door;
    private final Problems problems;

    ReviewResource(Reviews reviews, RoundDoor door, Problems problems) {
        this.reviews = reviews;
        this.door = door;
        this.problems = problems;
    }

    record ReviewJson(
            String state,
            int revision,
            List<String> possible,
            List<RemarkJson> remarks,
            List<Review.Correction> corrections,
            List<Difference> changes) {}

    record RemarkJson(String pointer, int revision, String text, String by, Instant at) {
        static RemarkJson of(Remark remark) {
            return new RemarkJson(remark.pointer(), remark.revision(), remark.text(), remark.actor(), remark.at());
        }
    }

    record Decision(
            @NotNull @Pattern(regexp = "flag|approve|reject|reopen")
            String event,

            @NotNull Integer revision) {}

    record Said(@Nullable String pointer, @NotNull String text) {}

    @GET
    public Response read(String round, String id) {
        return door.to(round, id, (found, workplace) -> current(200, found, workplace));
    }

    @POST
    public Response decide(String round, String id, @Valid @NotNull Decision decision, @Context SecurityContext who) {
        return door.to(
                round,
                id,
                (found, workplace) -> answer(
                        200,
                        found,
                        workplace,
                        reviews.decide(
                                found,
                                workplace.id(),
                                decision.revision(),
                                ReviewEvent.find(decision.event()).orElseThrow(),
                                who.getUserPrincipal().getName())));
    }

    @POST
    @Path("remarks")
    public Response remark(String round, String id, @Valid @NotNull Said said, @Context SecurityContext who) {
        return door.to(
                round,
                id,
                (found, workplace) -> answer(
                        201,
                        found,
                        workplace,
                        reviews.remark(
                                found,
                                workplace.id(),
                                said.pointer() == null ? "" : said.pointer(),
                                said.text(),
                                who.getUserPrincipal().getName())));
    }

    private Response answer(int status, Round round, Workplace workplace, List<Finding> faults) {
        return faults.isEmpty() ? current(status, round, workplace) : problems.refused(faults);
    }

    private Response current(int status, Round round, Workplace workplace) {
        Review review = reviews.get(round, workplace.id());
        return Response.status(status)
                .entity(new ReviewJson(
                        review.state().word(),
                        review.revision(),
                        review.possible().stream().map(ReviewEvent::word).toList(),
                        review.remarks().stream().map(RemarkJson::of).toList(),
                        review.corrections(),
                        reviews.changes(round, workplace.id())))
                .build();
    }
}
