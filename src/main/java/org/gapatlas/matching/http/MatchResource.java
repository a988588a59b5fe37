package org.gapatlas.matching.http;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.matching.Match;
import org.gapatlas.matching.Thesaurus;
import org.gapatlas.matching.Triage;
import org.gapatlas.web.Problems;
import org.gapatlas.web.Visitor;
import org.jspecify.annotations.Nullable;

/** Finds the concepts of many wordings at once. It stores nothing. */
@Path("/api/v1/taxonomy/match")
@PermitAll
class MatchResource {

    private final Thesaurus thesaurus;
    private final Problems problems;
    private final Visitor visitor;

    MatchResource(Thesaurus thesaurus, Problems problems, Visitor visitor) {
        this.thesaurus = thesaurus;
        this.problems = problems;
        this.visitor = visitor;
    }

    record Question(
            @Nullable String lang,
            @Nullable String kind,
            @NotNull List<@Nullable String> texts,
            @Nullable Integer size) {}

    /**
     * @param triage what may be done with the best: automatic, suggest or inbox
     */
    record Result(String text, String triage, List<ConceptItem> items) {}

    record Results(List<Result> results) {}

    @POST
    public Response match(@Valid @NotNull Question question) {
        WordParameters asked = WordParameters.of(question.lang(), question.kind(), question.size());
        var findings = new ArrayList<Finding>(asked.findings());
        if (question.texts().size() > WordParameters.MOST_TEXTS)
            findings.add(WordParameters.fault(
                    "too-many-texts", "/texts", String.valueOf(WordParameters.MOST_TEXTS), List.of()));
        else
            for (int i = 0; i < question.texts().size(); i++)
                WordParameters.check("/texts/" + i, question.texts().get(i), findings);
        return findings.isEmpty()
                ? Response.ok(new Results(question.texts().stream()
                                .map(text -> result(String.valueOf(text), asked))
                                .toList()))
                        .build()
                : problems.refused(findings);
    }

    private Result result(String text, WordParameters asked) {
        List<Match> matches = thesaurus.match(text, asked.language(), asked.kinds(), asked.size());
        Language reader =
                Optional.ofNullable(asked.language()).flatMap(Language::find).orElse(visitor.language());
        Triage triage = matches.isEmpty() ? Triage.INBOX : Triage.of(matches.get(0));
        return new Result(
                text,
                triage.name().toLowerCase(Locale.ROOT),
                matches.stream()
                        .map(match -> ConceptItem.of(match, thesaurus, reader))
                        .toList());
    }
}
