package org.gapatlas.catalogue.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.catalogue.Link;
import org.gapatlas.catalogue.LinkDecision;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Writing;
import org.jspecify.annotations.Nullable;

/** Writes links for people. */
@ApplicationScoped
class LinkLines {

    /** Enough of a sentence to see what it is about. */
    private static final int CONTEXT = 80;

    private final Taxonomy taxonomy;

    LinkLines(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    LinkLine line(Link link, Frame frame) {
        Link.Span span = link.span();
        return new LinkLine(
                link.concept(),
                name(link.concept(), frame),
                link.kind() == Link.Kind.ROLE,
                frame.say("links.state." + link.state()),
                degree(link, frame),
                Writing.in(frame.words().language()).percent(link.score()),
                span == null ? "" : frame.say("links.where." + span.where()),
                span == null ? "" : end(span.before()),
                span == null ? "" : span.words(),
                span == null ? "" : beginning(span.after()),
                span == null ? "" : span.means(),
                by(link.decision(), frame));
    }

    String name(String concept, Frame frame) {
        Optional<? extends Term> term = taxonomy.competences().find(concept);
        if (term.isEmpty()) term = taxonomy.roles().find(concept);
        return term.map(each -> each.name().in(frame.words().language())).orElse(concept);
    }

    private static String degree(Link link, Frame frame) {
        if (link.proficiency() != null) return frame.say("programme.proficiency." + link.proficiency());
        if (link.share() == null) return "";
        return frame.say(
                "links.share.of", "share", Writing.in(frame.words().language()).percent(link.share()));
    }

    private static String by(@Nullable LinkDecision decision, Frame frame) {
        if (decision == null) return "";
        return frame.words()
                        .say(
                                "pages.links.by",
                                Map.of(
                                        "who", decision.by(),
                                        "when",
                                                Writing.in(frame.words().language())
                                                        .date(decision.at())))
                + (decision.reason().isEmpty() ? "" : " " + decision.reason());
    }

    private static String end(String text) {
        return text.length() <= CONTEXT ? text : "…" + text.substring(text.length() - CONTEXT);
    }

    private static String beginning(String text) {
        return text.length() <= CONTEXT ? text : text.substring(0, CONTEXT) + "…";
    }
}
