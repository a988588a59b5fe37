package org.gapatlas.survey.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.survey.Bar;
import org.gapatlas.survey.CaseFile;
import org.gapatlas.survey.Receipt;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.Saving;
import org.gapatlas.survey.Submission;
import org.gapatlas.web.Problems;
import org.gapatlas.web.Visitor;
import org.jspecify.annotations.Nullable;

/** What the calls on a response answer. */
@ApplicationScoped
class ResponseAnswers {

    private final Problems problems;
    private final Visitor visitor;

    ResponseAnswers(Problems problems, Visitor visitor) {
        this.problems = problems;
        this.visitor = visitor;
    }

    record ReceiptJson(int revision, Instant receivedAt, String contentHash, List<String> dropped) {
        static ReceiptJson of(Receipt receipt) {
            return new ReceiptJson(receipt.revision(), receipt.receivedAt(), receipt.contentHash(), receipt.dropped());
        }
    }

    Response current(Round round, CaseFile file) {
        return Response.ok(ResponseJson.of(round, file))
                .tag(new EntityTag(file.tag()))
                .build();
    }

    Response saved(Round round, Saving outcome) {
        return outcome.fold(
                saved -> current(round, saved.current()),
                refused -> refused(refused.findings(), refused.language()),
                barred -> barred(round, barred.bar()));
    }

    /** Faults are told in the language that was answered in, where the request names no other. */
    private Response refused(List<Finding> findings, @Nullable String language) {
        Optional.ofNullable(language).flatMap(Language::find).ifPresent(visitor::setUsual);
        return problems.refused(findings);
    }

    Response submitted(Round round, Submission outcome) {
        return outcome.fold(
                accepted -> Response.status(201)
                        .entity(ReceiptJson.of(accepted.receipt()))
                        .build(),
                refused -> refused(refused.findings(), refused.language()),
                barred -> barred(round, barred.bar()));
    }

    /** A writer that saw an older copy gets the current one with the refusal. */
    Response barred(Round round, Bar bar) {
        Map<String, Object> params =
                bar.why() == Bar.Why.STALE ? Map.of("current", ResponseJson.of(round, bar.current())) : Map.of();
        Response problem = problems.answer(status(bar.why()), "survey:" + code(bar.why()), params);
        return Response.fromResponse(problem)
                .tag(new EntityTag(bar.current().tag()))
                .build();
    }

    private static int status(Bar.Why why) {
        return switch (why) {
            case KEY_MISSING -> 400;
            case SECTION_ONLY -> 403;
            case NOT_OPEN_YET, CLOSED, FINAL, NO_ANSWER, BEING_REVISED, FILED -> 409;
            case STALE -> 412;
            case KEY_REUSED -> 422;
            case TAG_MISSING -> 428;
        };
    }

    static String code(Bar.Why why) {
        return switch (why) {
            case KEY_MISSING -> "idempotency-key-required";
            case SECTION_ONLY -> "section-only";
            case NOT_OPEN_YET -> "round-not-open";
            case CLOSED -> "round-closed";
            case FINAL -> "round-final";
            case NO_ANSWER -> "no-answer";
            case BEING_REVISED -> "being-revised";
            case FILED -> "answer-filed";
            case STALE -> "stale";
            case KEY_REUSED -> "key-reused";
            case TAG_MISSING -> "if-match-required";
        };
    }

    /** The tag that {@code If-Match} quotes; null where the header is missing. */
    static @Nullable String tag(@Nullable String header) {
        return header == null || header.isBlank()
                ? null
                : header.strip().replaceFirst("^W/", "").replace("\"", "");
    }
}
