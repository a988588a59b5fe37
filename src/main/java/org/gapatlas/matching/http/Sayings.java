package org.gapatlas.matching.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.matching.Inbox;
import org.gapatlas.matching.Thesaurus;
import org.jspecify.annotations.Nullable;

/** Hears what people say about words, by a call or by the page: it is noted, or it is told what is wrong with it. */
@ApplicationScoped
class Sayings {

    private final Thesaurus thesaurus;
    private final Inbox inbox;

    Sayings(Thesaurus thesaurus, Inbox inbox) {
        this.thesaurus = thesaurus;
        this.inbox = inbox;
    }

    /** What a person says about a wording; who names no concept speaks of the wording alone. */
    record Saying(
            @Nullable String text,
            @Nullable String language,
            @Nullable String concept,
            @Nullable String reason) {

        String said() {
            return stripped(text);
        }

        String tag() {
            return Language.find(stripped(language)).map(Language::tag).orElse("");
        }

        /** The id: what stands before the name where a list was picked from. */
        String id() {
            return stripped(concept).split(" ", 2)[0];
        }

        private static String stripped(@Nullable String text) {
            return Objects.requireNonNullElse(text, "").strip();
        }
    }

    /** Notes that the wording means the concept, or that it does not. */
    List<Finding> say(Saying saying, boolean means, String by) {
        List<Finding> findings = findings(saying);
        if (!findings.isEmpty()) return findings;
        return thesaurus.say(saying.id(), saying.tag(), saying.said(), means, by, saying.reason())
                ? List.of()
                : List.of(WordParameters.fault("no-such-concept", "/concept", saying.id(), List.of()));
    }

    /** Sets the wording aside, which takes a reason, or looks at it again. */
    List<Finding> set(Saying saying, boolean aside, String by) {
        List<Finding> findings = findings(saying);
        String reason = Optional.ofNullable(saying.reason()).orElse("").strip();
        if (aside && reason.isEmpty())
            findings.add(WordParameters.fault("no-reason", "/reason", saying.said(), List.of()));
        if (findings.isEmpty()) inbox.set(saying.tag(), saying.said(), aside, by, reason);
        return findings;
    }

    private static List<Finding> findings(Saying saying) {
        var findings = new ArrayList<Finding>(
                WordParameters.of(saying.language(), null, null).findings());
        WordParameters.check("/text", saying.text(), findings);
        if (saying.tag().isEmpty() && findings.isEmpty())
            findings.add(WordParameters.fault("language-missing", "/language", "", List.of()));
        return findings;
    }
}
