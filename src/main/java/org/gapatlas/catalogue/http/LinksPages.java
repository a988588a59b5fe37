package org.gapatlas.catalogue.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Catalogue;
import org.gapatlas.catalogue.Imports;
import org.gapatlas.catalogue.Link;
import org.gapatlas.catalogue.Links;
import org.gapatlas.catalogue.Listing;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeFilter;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Page;
import org.gapatlas.web.Writing;

/** Draws the desk of links: some programmes at a time, with what is believed about them and what their words suggest. */
@ApplicationScoped
class LinksPages {

    static final int AT_ONCE = 10;

    private static final String PLACE = "/desk/links";

    private final Catalogue catalogue;
    private final Imports imports;
    private final Links links;
    private final LinkLines lines;
    private final ProgrammeLists lists;
    private final ProgrammeRows rows;
    private final Taxonomy taxonomy;
    private final Frames frames;

    LinksPages(
            Catalogue catalogue,
            Imports imports,
            Links links,
            LinkLines lines,
            ProgrammeLists lists,
            ProgrammeRows rows,
            Taxonomy taxonomy,
            Frames frames) {
        this.catalogue = catalogue;
        this.imports = imports;
        this.links = links;
        this.lines = lines;
        this.lists = lists;
        this.rows = rows;
        this.taxonomy = taxonomy;
        this.frames = frames;
    }

    Response answer(ProgrammeParameters given, Page page, String proof) {
        var reader = new FilterReader(taxonomy, imports.sources());
        ProgrammeFilter filter = reader.read(given);
        Frame frame = frames.of("links.title", PLACE);
        Listing found = catalogue.search(filter, page.offset(), page.size());
        var asked = FilterQueryText.of(given);
        String next = Objects.requireNonNullElse(page.next(found.total()), "");
        String here = page.offset() == 0
                ? asked.after(PLACE)
                : asked.with("cursor", String.valueOf(page.offset())).after(PLACE);
        var drawn = new LinksPage(
                frame,
                frame.say(
                        "links.found", "n", Writing.in(frame.words().language()).whole(found.total())),
                Objects.requireNonNullElse(given.q, ""),
                lists.pickers(given, frame),
                found.entries().stream()
                        .map(entry -> item(entry.programme(), frame))
                        .toList(),
                concepts(frame),
                levels(frame),
                frame.to(here),
                next.isEmpty()
                        ? ""
                        : frame.to(
                                FilterQueryText.of(given).with("cursor", next).after(PLACE)),
                proof,
                reader.findings().stream().map(frame.words()::say).toList());
        return Response.status(reader.findings().isEmpty() ? 200 : 422)
                .entity(drawn)
                .build();
    }

    private LinksPage.Item item(Programme programme, Frame frame) {
        var settled = new ArrayList<LinkLine>();
        var open = new ArrayList<LinkLine>();
        for (Link link : links.of(programme))
            (link.state() == Link.State.SUGGESTED ? open : settled).add(lines.line(link, frame));
        return new LinksPage.Item(
                programme.id(),
                programme.titleIn(frame.lang()),
                frame.to("/programmes/" + programme.id()),
                Stream.of(
                                programme.provider().name(),
                                rows.places(programme, frame),
                                rows.level(programme),
                                frame.say("programmes.status." + programme.status()),
                                rows.year(programme))
                        .filter(part -> !part.isEmpty())
                        .reduce((a, b) -> a + " · " + b)
                        .orElse(""),
                settled,
                open);
    }

    private List<ProgrammesPage.Choice> concepts(Frame frame) {
        Stream<? extends Term> all =
                Stream.concat(taxonomy.competences().list().stream(), taxonomy.roles().list().stream());
        return all.map(term -> new ProgrammesPage.Choice(
                        term.id(), term.name().in(frame.words().language()), false))
                .toList();
    }

    private static List<ProgrammesPage.Choice> levels(Frame frame) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(level -> new ProgrammesPage.Choice(
                        String.valueOf(level),
                        frame.say("programme.proficiency." + level),
                        level == org.gapatlas.catalogue.LinkDecision.USUAL))
                .toList();
    }
}
