package org.gapatlas.matching.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.gapatlas.kernel.Language;
import org.gapatlas.matching.Match;
import org.gapatlas.matching.NamedConcept;
import org.gapatlas.matching.Thesaurus;
import org.jspecify.annotations.Nullable;

/** A concept as search and match answer it. */
record ConceptItem(String id, @Nullable String uri, String kind, String label, double score, Reason why) {

    /** What speaks for it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Reason(
            String wording,
            String form,
            String language,
            String labelKind,
            @Nullable String confirmedBy,
            List<String> shared,
            List<String> members,
            @Nullable String runnerUp,
            String version) {}

    static ConceptItem of(Match match, Thesaurus thesaurus, Language language) {
        var named = thesaurus.find(match.concept());
        var why = match.why();
        return new ConceptItem(
                match.concept(),
                named.map(NamedConcept::uri).orElse(null),
                word(match.kind()),
                named.map(known -> known.in(language)).orElse(why.form()),
                Math.round(match.score() * 10_000) / 10_000.0,
                new Reason(
                        why.wording(),
                        why.form(),
                        why.language(),
                        word(why.as()),
                        why.by().isEmpty() ? null : why.by(),
                        why.shared(),
                        why.members(),
                        why.runnerUp(),
                        why.version()));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
