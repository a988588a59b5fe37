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

    private static final Map<Bar.Why, Integer> STATUS = Map.of(
            Bar.Why.KEY_MISSING, 400,
            Bar.Why.NOT_OPEN_YET, 409,
            Bar.Why.CLOSED, 409,
            Bar.Why.TAG_MISSING, 428,
            Bar.Why.STALE, 412,
            Bar.Why.KEY_REUSED, 422,
            Bar.Why.SECTION_ONLY, 403);

    private static final Map<Bar.Why, String> CODE = Map.of(
            Bar.Why.KEY_MISSING, "idempotency-key-required",
            Bar.Why.NOT_OPEN_YET, "round-not-open",
            Bar.Why.CLOSED, "round-closed",
            Bar.Why.TAG_MISSING, "if-match-required",
            Bar.Why.STALE, "stale",
            Bar.Why.KEY_REUSED, "key-reused",
            Bar.Why.SECTION_ONLY, "section-only");

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
        Response problem = problems.answer(
                STATUS.getOrDefault(bar.why(), 409), "survey:" + CODE.getOrDefault(bar.why(), "stale"), params);
        return Response.fromResponse(problem)
                .tag(new EntityTag(bar.current().tag()))
                .build();
    }

    /** The tag that {@code If-Match} quotes; null where the header is missing. */
    static @Nullable String tag(@Nullable String header) {
        return header == null || header.isBlank()
                ? null
                : header.strip().replaceFirst("^W/", "").replace("\"", "");
    }
}
