package org.gapatlas.matching.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gapatlas.kernel.Language;
import org.gapatlas.matching.Aside;
import org.gapatlas.matching.Inbox;
import org.gapatlas.matching.Match;
import org.gapatlas.matching.Thesaurus;
import org.gapatlas.matching.Verdict;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.ItemList;
import org.gapatlas.web.Page;
import org.gapatlas.web.Writing;
import org.jspecify.annotations.Nullable;

/** Draws the desk of words: what waits for a decision, and what was decided last. */
@ApplicationScoped
class WordsPages {

    static final int AT_ONCE = 20;

    /** So many decisions are shown; the API has all of them. */
    private static final int LAST_SAID = 50;

    private final Inbox inbox;
    private final Thesaurus thesaurus;
    private final Taxonomy taxonomy;
    private final Frames frames;

    WordsPages(Inbox inbox, Thesaurus thesaurus, Taxonomy taxonomy, Frames frames) {
        this.inbox = inbox;
        this.thesaurus = thesaurus;
        this.taxonomy = taxonomy;
        this.frames = frames;
    }

    WordsPage draw(Page page, String proof) {
        Frame frame = frames.of("words.title", WordsDeskResource.HERE);
        Inbox.Waiting waiting = inbox.waiting();
        var part = ItemList.page(waiting.open(), page);
        var items = new ArrayList<WordsPage.Item>();
        for (Inbox.Entry entry : part.items()) items.add(item(items.size(), entry, frame));
        String here = page.offset() == 0 ? WordsDeskResource.HERE : at(String.valueOf(page.offset()));
        return new WordsPage(
                frame,
                frame.say("words.waiting", "n", whole(part.total(), frame)),
                waiting.withheld() == 0 ? "" : frame.say("words.withheld", "n", whole(waiting.withheld(), frame)),
                items,
                concepts(frame),
                Stream.of(Language.values())
                        .map(each -> new WordsPage.Tongue(each.tag(), frame.say("words.language." + each.tag())))
                        .toList(),
                said(frame),
                frame.to(here),
                part.next() == null ? "" : frame.to(at(part.next())),
                proof);
    }

    private WordsPage.Item item(int number, Inbox.Entry entry, Frame frame) {
        return new WordsPage.Item(
                number,
                entry.text(),
                entry.language(),
                frame.say("words.used", "n", whole(entry.workplaces(), frame)),
                inbox.suggestions(entry).stream()
                        .map(match -> suggestion(match, frame))
                        .toList());
    }

    private WordsPage.Suggestion suggestion(Match match, Frame frame) {
        Match.Why why = match.why();
        String like = frame.words()
                .say("pages.words.like", Map.of("form", why.form(), "kind", frame.say("words.label." + why.as())));
        return new WordsPage.Suggestion(
                match.concept(),
                name(match.concept(), frame),
                Writing.in(frame.words().language()).percent(match.score()),
                why.shared().isEmpty()
                        ? like
                        : like + " " + frame.say("words.shared", "parts", String.join(", ", why.shared())));
    }

    private List<WordsPage.Concept> concepts(Frame frame) {
        Stream<? extends Term> all =
                Stream.concat(taxonomy.roles().list().stream(), taxonomy.competences().list().stream());
        return all.map(term -> new WordsPage.Concept(
                        term.id(), term.name().in(frame.words().language())))
                .toList();
    }

    private List<WordsPage.Said> said(Frame frame) {
        return Stream.concat(
                        inbox.setAside().stream().map(each -> said(each, frame)),
                        thesaurus.verdicts().stream().map(each -> said(each, frame)))
                .limit(LAST_SAID)
                .toList();
    }

    private WordsPage.Said said(Verdict said, Frame frame) {
        return new WordsPage.Said(
                said.wording(),
                said.language(),
                said.concept(),
                name(said.concept(), frame),
                frame.say(said.means() ? "words.state.confirmed" : "words.state.rejected"),
                by(said.by(), said.at(), said.reason(), frame),
                said.means() ? "reject" : "confirm",
                frame.say(said.means() ? "words.wrong" : "words.right"));
    }

    private static WordsPage.Said said(Aside said, Frame frame) {
        return new WordsPage.Said(
                said.wording(),
                said.language(),
                "",
                "",
                frame.say("words.state.set_aside"),
                by(said.by(), said.at(), said.reason(), frame),
                "reopen",
                frame.say("words.undo"));
    }

    private String name(String concept, Frame frame) {
        return thesaurus
                .find(concept)
                .map(known -> known.in(frame.words().language()))
                .orElse(concept);
    }

    private static String by(String who, Instant at, @Nullable String reason, Frame frame) {
        String when = Writing.in(frame.words().language()).date(at);
        return (frame.words().say("pages.words.by", Map.of("who", who, "when", when))
                        + " "
                        + Objects.requireNonNullElse(reason, ""))
                .strip();
    }

    private static String whole(long number, Frame frame) {
        return Writing.in(frame.words().language()).whole(number);
    }

    private static String at(String cursor) {
        return WordsDeskResource.HERE + "?cursor=" + cursor;
    }
}
