package org.gapatlas.catalogue.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import org.gapatlas.catalogue.FetchOutcome;
import org.gapatlas.catalogue.FetchState;
import org.gapatlas.catalogue.Fetches;
import org.gapatlas.catalogue.ImportReport;
import org.gapatlas.catalogue.ImportState;
import org.gapatlas.catalogue.Imports;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Page;
import org.gapatlas.web.Writing;

/** Draws the desk's list of imports. */
@ApplicationScoped
class ImportsPages {

    static final String PLACE = "/desk/imports";
    static final int AT_ONCE = 30;

    private static final int ISSUES = 3;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'");

    private final Imports imports;
    private final Fetches fetches;
    private final Frames frames;

    ImportsPages(Imports imports, Fetches fetches, Frames frames) {
        this.imports = imports;
        this.fetches = fetches;
        this.frames = frames;
    }

    ImportsPage draw(Page page) {
        Frame frame = frames.of("imports.title", PLACE);
        long total = imports.countReports();
        String next = Objects.requireNonNullElse(page.next(total), "");
        return new ImportsPage(
                frame,
                fetches.list().stream().map(standing -> row(standing, frame)).toList(),
                frame.say("imports.found", "n", whole(total, frame)),
                imports.listReports(page.offset(), page.size()).stream()
                        .map(report -> line(report, frame))
                        .toList(),
                next.isEmpty() ? "" : frame.to(PLACE + "?cursor=" + next));
    }

    private static ImportsPage.FetchRow row(Fetches.Standing standing, Frame frame) {
        FetchState state = standing.state();
        Instant tried = state.triedAt();
        return new ImportsPage.FetchRow(
                state.source(),
                standing.feed().addresses().stream().map(Object::toString).toList(),
                outcome(state, frame),
                tried == null ? "" : moment(tried),
                moment(state.nextAt()));
    }

    private static String outcome(FetchState state, Frame frame) {
        String key = "imports.fetch." + state.outcome();
        return state.outcome() == FetchOutcome.FAILED
                ? frame.say(key, "n", whole(state.failures(), frame))
                : frame.say(key);
    }

    private static ImportsPage.ImportLine line(ImportReport report, Frame frame) {
        int more = report.issues().size() - ISSUES;
        return new ImportsPage.ImportLine(
                report.id(),
                report.source(),
                frame.say(report.dryRun() ? "imports.tried" : "imports.state." + report.state()),
                report.state() == ImportState.FAILED,
                report.actor(),
                moment(report.endedAt()),
                changes(report, frame),
                report.issues().stream()
                        .limit(ISSUES)
                        .map(issue -> frame.words().say(issue.key(), issue.params()) + " "
                                + frame.words().say(issue.key() + ".advice", issue.params()))
                        .toList(),
                more > 0 ? frame.say("imports.more", "n", whole(more, frame)) : "");
    }

    private static String changes(ImportReport report, Frame frame) {
        return frame.words()
                .say(
                        "pages.imports.changes",
                        Map.of(
                                "read", whole(report.read(), frame),
                                "created", whole(report.changes().created(), frame),
                                "updated", whole(report.changes().updated(), frame),
                                "removed", whole(report.changes().removed(), frame),
                                "excluded", whole(report.excludedCount(), frame)));
    }

    private static String whole(long number, Frame frame) {
        return Writing.in(frame.words().language()).whole(number);
    }

    private static String moment(Instant at) {
        return MINUTE.format(at.atOffset(ZoneOffset.UTC));
    }
}
