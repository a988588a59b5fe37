package org.gapatlas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes errors in the visitor's language. The title and detail of a code are {@code <room>.problem.<code>} and {@code
 * <room>.problem.<code>.detail}; the room is {@code web} unless the code is given as {@code survey:round-closed}.
 */
@ApplicationScoped
public class Problems {

    /** More findings than this are counted, not listed. */
    static final int MOST_LISTED = 1_000;

    @Inject
    Visitor visitor;

    @Inject
    Frames frames;

    /** 422 with every finding: what was sent was understood and cannot be taken. */
    public Response refused(List<? extends Finding> findings) {
        var params = new LinkedHashMap<String, Object>();
        params.put("count", findings.size());
        if (findings.size() == 1) params.putAll(findings.get(0).params());
        return answer(422, commonCode(findings), findings, params);
    }

    /** 404 for something that is not there, or not for this caller. */
    public Response missing(String what) {
        return answer(404, "not-found", List.of(), Map.of("what", what));
    }

    /** An error without findings. */
    public Response answer(int status, String code) {
        return answer(status, code, List.of(), Map.of());
    }

    /** An error whose sentences name values; they stand in {@code params} too. */
    public Response answer(int status, String code, Map<String, Object> params) {
        return answer(status, code, List.of(), params);
    }

    /** Any error: a page for a person's browser, problem+json for everybody else. */
    public Response answer(int status, String code, List<? extends Finding> findings, Map<String, Object> params) {
        Problem problem = problem(status, code, findings, params);
        var answer = Response.status(status);
        return visitor.wantsPage()
                ? answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(page(problem))
                        .build()
                : answer.type(Problem.JSON).entity(problem).build();
    }

    private String page(Problem problem) {
        return new ErrorPage(frames.of("error.title", "").withTitle(problem.title()), problem).render();
    }

    /** The error as a value, for those who write it themselves. */
    public Problem problem(int status, String code, List<? extends Finding> findings, Map<String, Object> params) {
        Words words = visitor.words();
        int colon = code.indexOf(':');
        String word = code.substring(colon + 1);
        String key = (colon < 0 ? "web" : code.substring(0, colon)) + ".problem." + word;
        return new Problem(
                "urn:gapatlas:problem:" + word,
                words.say(key, params),
                status,
                words.say(key + ".detail", params),
                visitor.path(),
                word,
                visitor.requestId(),
                findings.stream().limit(MOST_LISTED).map(f -> entry(words, f)).toList(),
                params.isEmpty() ? null : params);
    }

    /** The code that all findings share, where the whole answer has words for it: a client then need not look inside. */
    private static String commonCode(List<? extends Finding> findings) {
        var codes = findings.stream().map(Finding::code).distinct().toList();
        boolean shared = codes.size() == 1
                && Words.in(Language.EN).find("web.problem." + codes.get(0)).isPresent();
        return shared ? codes.get(0) : "refused";
    }

    private static Problem.Entry entry(Words words, Finding finding) {
        var params = new LinkedHashMap<String, Object>(finding.params());
        @Nullable String advice = words.advice(finding).orElse(null);
        if (advice != null) params.put("advice", advice);
        return new Problem.Entry(finding.pointer(), finding.code(), words.say(finding), params);
    }
}
