package org.gapatlas.matching.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.gapatlas.kernel.Finding;
import org.gapatlas.matching.Match;
import org.gapatlas.matching.Thesaurus;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Problems;
import org.gapatlas.web.Visitor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Finds concepts while somebody types. */
@Path("/api/v1/taxonomy/search")
@PermitAll
class SearchResource {

    private final Thesaurus thesaurus;
    private final Problems problems;
    private final Visitor visitor;

    SearchResource(Thesaurus thesaurus, Problems problems, Visitor visitor) {
        this.thesaurus = thesaurus;
        this.problems = problems;
        this.visitor = visitor;
    }

    /**
     * @param lang of what is typed; without it every language is looked through
     * @param kind role, competence, occupation, skill or group, several with commas; without it roles and competences
     */
    @GET
    public Response search(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String lang,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable Integer size) {
        WordParameters asked = WordParameters.of(lang, kind, size);
        var findings = new ArrayList<Finding>(asked.findings());
        WordParameters.check("/q", q, findings);
        if (!findings.isEmpty() || q == null) return problems.refused(findings);
        return Response.ok(ItemList.of(items(thesaurus.complete(q, asked.language(), asked.kinds(), asked.size()))))
                .build();
    }

    private List<ConceptItem> items(List<Match> matches) {
        return matches.stream()
                .map(match -> ConceptItem.of(match, thesaurus, visitor.language()))
                .toList();
    }
}
