package org.gapatlas.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Every failure leaves as problem+json: never an empty body, never a stack trace. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger("gapatlas.web");
    private static final Map<Integer, String> CODES = Map.of(
            400, "bad-request",
            401, "unauthorized",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type");

    @Inject
    Problems problems;

    @Inject
    Visitor visitor;

    @ServerExceptionMapper
    Response web(WebApplicationException e) {
        if (e.getCause() instanceof JacksonException json) return json(json);
        int status = e.getResponse().getStatus();
        if (e.getResponse().hasEntity() || status < 400) return e.getResponse();
        if (status >= 500) return failed(e);
        return problems.answer(status, CODES.getOrDefault(status, "bad-request"), Map.of("what", visitor.path()));
    }

    @ServerExceptionMapper
    Response json(JacksonException e) {
        return problems.answer(
                400, "malformed-json", List.of(new MalformedJson(JsonPointers.of(e), JsonPointers.line(e))), Map.of());
    }

    /** The framework has a mapper of its own for these, which would answer in another form. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return json(e);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        return problems.refused(
                e.getConstraintViolations().stream().map(InvalidValue::of).toList());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized(SecurityException e) {
        var answer = problems.answer(401, "unauthorized");
        return Response.fromResponse(answer)
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return problems.answer(403, "forbidden");
    }

    @ServerExceptionMapper
    Response any(Exception e) {
        return isLostDatabase(e) ? unavailable(e) : failed(e);
    }

    private Response failed(Exception e) {
        LOG.errorf(e, "Request %s failed.", visitor.requestId());
        return problems.answer(500, "internal");
    }

    private Response unavailable(Exception e) {
        LOG.warnf("Request %s found no database: %s", visitor.requestId(), e.getMessage());
        var answer = problems.answer(503, "unavailable");
        return Response.fromResponse(answer).header("Retry-After", 5).build();
    }

    /** SQLSTATE class 08 is a lost connection, 53 too few resources, 57P a server going down. */
    private static boolean isLostDatabase(@Nullable Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
            }
        return false;
    }
}
