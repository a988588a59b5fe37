package org.gapatlas.survey.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Words;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.Invitations;
import org.gapatlas.survey.Mailings;
import org.gapatlas.survey.Monitor;
import org.gapatlas.survey.Progress;
import org.gapatlas.survey.ReviewState;
import org.gapatlas.survey.Reviews;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.RoundState;
import org.gapatlas.survey.Rounds;
import org.gapatlas.survey.Standing;
import org.gapatlas.survey.Wishes;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Writing;

/** Lays out how a round stands. */
@ApplicationScoped
class MonitorViews {

    /** How many a page shows of those to ask next, unless all are wanted. */
    static final int FIRST = 8;

    private static final int MOST = 1_000;

    private final Monitor monitor;
    private final Rounds rounds;
    private final Mailings mailings;
    private final Invitations invitations;
    private final Wishes wishes;
    private final Reviews reviews;
    private final Taxonomy taxonomy;
    private final SecurityIdentity caller;

    MonitorViews(
            Monitor monitor,
            Rounds rounds,
            Mailings mailings,
            Invitations invitations,
            Wishes wishes,
            Reviews reviews,
            Taxonomy taxonomy,
            SecurityIdentity caller) {
        this.monitor = monitor;
        this.rounds = rounds;
        this.mailings = mailings;
        this.invitations = invitations;
        this.wishes = wishes;
        this.reviews = reviews;
        this.taxonomy = taxonomy;
        this.caller = caller;
    }

    MonitorView of(Round round, Frame frame, boolean all) {
        Standing standing = monitor.of(round, all ? MOST : FIRST);
        var laid = new Laid(round, standing, frame);
        return new MonitorView(
                round.id(),
                round.name(),
                DeskForms.round(round.id()),
                caller.hasRole(Roles.ANALYST),
                unseen(round),
                laid.when(),
                laid.said(),
                laid.more(),
                new MonitorView.Chased(
                        new MonitorChase(round, standing.chase(), taxonomy, frame).rows(),
                        standing.silent(),
                        standing.chase().size() < standing.silent()),
                new MonitorRates(standing, taxonomy, frame.words()).groups(),
                laid.states(),
                laid.doing(),
                laid.targets(),
                laid.asked(),
                laid.stages());
    }

    /** How many answers nobody has looked at as they stand now. */
    private long unseen(Round round) {
        Map<ReviewState, Long> counts = reviews.counts(round);
        return counts.getOrDefault(ReviewState.RECEIVED, 0L) + counts.getOrDefault(ReviewState.EDITED, 0L);
    }

    /** One round's page in one language. */
    private final class Laid {

        private final Round round;
        private final Standing standing;
        private final Words words;
        private final Writing writing;
        private final Moments moments;

        Laid(Round round, Standing standing, Frame frame) {
            this.round = round;
            this.standing = standing;
            this.words = frame.words();
            this.writing = Writing.in(words.language());
            this.moments = new Moments(words);
        }

        String when() {
            RoundState state = rounds.stateOf(round);
            Instant end = round.closedAt() == null ? round.closesAt() : round.closedAt();
            Instant moment = switch (state) {
                case PLANNED -> round.opensAt();
                case OPEN -> round.closesAt();
                case CLOSED -> end;
                case FINAL -> Objects.requireNonNullElse(round.finalAt(), end);
            };
            return words.say(
                    "pages.monitor.when." + state.word(),
                    Map.of("round", round.id(), "moment", moments.inBothCountries(moment)));
        }

        String said() {
            Progress whole = standing.whole();
            if (whole.workplaces() == 0) return words.say("pages.monitor.empty");
            return words.say(
                    "pages.monitor.said",
                    Map.of(
                            "answered", writing.whole(whole.answered()),
                            "workplaces", writing.whole(whole.workplaces()),
                            "heads", perCent(whole.headcountRate())));
        }

        String more() {
            if (standing.whole().workplaces() == 0) return words.say("pages.monitor.empty.next");
            String begun = words.say(
                    "pages.monitor.begun",
                    Map.of(
                            "begun",
                                    writing.whole(
                                            standing.in(CaseState.IN_PROGRESS) + standing.in(CaseState.CLOSED_PARTIAL)),
                            "not", writing.whole(standing.in(CaseState.NOT_STARTED))));
            double first = standing.chase().stream()
                    .limit(3)
                    .mapToDouble(chase -> chase.share() == null ? 0 : chase.share())
                    .sum();
            return first <= 0 ? begun : begun + " " + words.say("pages.monitor.first", "share", writing.percent(first));
        }

        List<MonitorView.Line> states() {
            var lines = new ArrayList<MonitorView.Line>();
            for (CaseState state : CaseState.values())
                if (standing.in(state) > 0 || state.ordinal() <= CaseState.SUBMITTED.ordinal())
                    lines.add(new MonitorView.Line(
                            words.say("pages.case." + state.word()), writing.whole(standing.in(state))));
            lines.add(new MonitorView.Line(words.say("pages.monitor.bounced"), writing.whole(standing.bounced())));
            return lines;
        }

        MonitorView.Doing doing() {
            RoundState state = rounds.stateOf(round);
            boolean steward = caller.hasRole(Roles.STEWARD);
            boolean open = state == RoundState.OPEN;
            boolean mail = steward && mailings.isOn() && open;
            return new MonitorView.Doing(
                    steward,
                    open,
                    state.isOver(),
                    state == RoundState.FINAL,
                    mailings.isOn(),
                    mail ? mailings.toInvite(round).size() : 0,
                    steward && !state.isOver() ? invitations.uninvited(round).size() : 0,
                    mail ? mailings.toRemind(round, List.of(), false).size() : 0,
                    mail ? untaken() : "",
                    Moments.field(round.closesAt()));
        }

        private String untaken() {
            return mailings.runs(round).stream()
                    .findFirst()
                    .filter(run -> !run.isClean())
                    .map(run -> Stream.of(
                                    told("untaken", run.at(), run.failed()), told("unknown", run.at(), run.refused()))
                            .filter(said -> !said.isEmpty())
                            .collect(Collectors.joining(" ")))
                    .orElse("");
        }

        private String told(String what, Instant at, int mails) {
            return mails == 0
                    ? ""
                    : words.say(
                            "pages.monitor.mail-" + what, Map.of("n", writing.whole(mails), "day", moments.day(at)));
        }

        List<MonitorView.Asked> asked() {
            if (!caller.hasRole(Roles.STEWARD)) return List.of();
            return wishes.waiting(round).stream()
                    .map(wish -> new MonitorView.Asked(
                            wish.id(),
                            wish.name(),
                            name(taxonomy.municipalities().get(wish.municipality())),
                            wish.headcount() == null ? "" : String.valueOf(wish.headcount()),
                            wish.orgId() == null ? "" : wish.orgId(),
                            moments.day(wish.askedAt())))
                    .toList();
        }

        List<MonitorView.Line> stages() {
            return taxonomy.stages().list().stream()
                    .map(stage -> new MonitorView.Line(name(stage), stage.id()))
                    .toList();
        }

        List<MonitorView.Target> targets() {
            var targets = new ArrayList<MonitorView.Target>();
            for (String size : MonitorRates.SIZES)
                targets.add(new MonitorView.Target(
                        size,
                        words.say("pages.size." + size),
                        standing.targets().of(Progress.By.SIZE, size)));
            targets.add(new MonitorView.Target(
                    "region",
                    words.say("pages.monitor.target.region"),
                    standing.targets().region()));
            targets.add(new MonitorView.Target(
                    "stage",
                    words.say("pages.monitor.target.stage"),
                    standing.targets().stage()));
            return targets;
        }

        private String perCent(@org.jspecify.annotations.Nullable Double share) {
            return share == null ? "··" : writing.percent(share);
        }

        private String name(org.gapatlas.taxonomy.Term term) {
            return term.name().in(words.language());
        }
    }
}
