package org.gapatlas.matching.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.gapatlas.access.Roles;
import org.gapatlas.matching.Inbox;
import org.gapatlas.matching.Match;
import org.gapatlas.matching.Thesaurus;
import org.gapatlas.matching.Triage;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Page;
import org.gapatlas.web.Visitor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Respondents' own words that nobody has decided on, each with what it may mean. */
@Path("/api/v1/taxonomy/inbox")
@RolesAllowed(Roles.ANALYST)
class InboxResource {

    private final Inbox inbox;
    private final Thesaurus thesaurus;
    private final Visitor visitor;

    InboxResource(Inbox inbox, Thesaurus thesaurus, Visitor visitor) {
        this.inbox = inbox;
        this.thesaurus = thesaurus;
        this.visitor = visitor;
    }

    /**
     * @param workplaces how many used the wording
     * @param triage as of a match
     */
    record Word(String text, String language, int workplaces, String triage, List<ConceptItem> items) {}

    /**
     * @param withheld how many wordings are not shown, because they hold an address or a number of a person
     */
    record Words(List<Word> items, long total, @Nullable String next, int withheld) {}

    @GET
    public Words list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer size) {
        Inbox.Waiting waiting = inbox.waiting();
        var part = ItemList.page(waiting.open(), Page.of(cursor, size));
        return new Words(part.items().stream().map(this::word).toList(), part.total(), part.next(), waiting.withheld());
    }

    private Word word(Inbox.Entry entry) {
        List<Match> matches = inbox.suggestions(entry);
        Triage triage = matches.isEmpty() ? Triage.INBOX : Triage.of(matches.get(0));
        return new Word(
                entry.text(),
                entry.language(),
                entry.workplaces(),
                ConceptItem.word(triage),
                matches.stream()
                        .map(match -> ConceptItem.of(match, thesaurus, visitor.language()))
                        .toList());
    }
}
