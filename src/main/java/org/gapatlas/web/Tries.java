package org.gapatlas.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Guards what could be guessed: after some wrong tries from one address, every further one is 429, right or wrong, and all
 * refusals look the same. A right one costs nothing.
 */
@ApplicationScoped
public class Tries {

    private final Throttle throttle;
    private final Problems problems;
    private final RoutingContext request;

    Tries(
            @ConfigProperty(name = "gapatlas.tries-per-minute", defaultValue = "20") int perMinute,
            Clock clock,
            Problems problems,
            RoutingContext request) {
        this.throttle = new Throttle(perMinute, clock);
        this.problems = problems;
        this.request = request;
    }

    /** The answer of the attempt, or that of a wrong one, or 429 without either. */
    public Response of(Supplier<Optional<Response>> attempt, Supplier<Response> wrong) {
        // A bucket for each door: whoever forgets a password can still open the form.
        String who = request.request().remoteAddress().hostAddress() + " " + request.normalizedPath();
        Optional<Duration> wait = throttle.findWait(who);
        if (wait.isPresent()) return tooMany(wait.get());
        Optional<Response> right = attempt.get();
        right.ifPresent(answer -> throttle.giveBack(who));
        return right.orElseGet(wrong);
    }

    private Response tooMany(Duration wait) {
        return Response.fromResponse(problems.answer(429, "too-many-tries", Map.of()))
                .header("Retry-After", wait.plusMillis(999).toSeconds())
                .build();
    }
}
