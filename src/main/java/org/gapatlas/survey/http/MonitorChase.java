package org.gapatlas.survey.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gapatlas.kernel.Words;
import org.gapatlas.survey.Chase;
import org.gapatlas.survey.Round;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Writing;
import org.jspecify.annotations.Nullable;

/** Lays out whom to ask next. */
final class MonitorChase {

    private final Round round;
    private final List<Chase> silent;
    private final Taxonomy taxonomy;
    private final Frame frame;
    private final Words words;
    private final Writing writing;
    private final Moments moments;

    MonitorChase(Round round, List<Chase> silent, Taxonomy taxonomy, Frame frame) {
        this.round = round;
        this.silent = silent;
        this.taxonomy = taxonomy;
        this.frame = frame;
        this.words = frame.words();
        this.writing = Writing.in(words.language());
        this.moments = new Moments(words);
    }

    List<MonitorView.Silent> rows() {
        return IntStream.range(0, silent.size())
                .mapToObj(i -> silent(i + 1, silent.get(i)))
                .toList();
    }

    private MonitorView.Silent silent(int rank, Chase chase) {
        return new MonitorView.Silent(
                rank,
                chase.workplace(),
                chase.name(),
                taxonomy.municipalities().get(chase.municipality()).name().in(words.language()) + " · "
                        + taxonomy.stages().get(chase.stage()).name().in(words.language()),
                writing.whole(chase.headcount()),
                chase.share() == null ? "··" : "\u2212" + writing.percent(chase.share()),
                words.say("pages.case." + chase.state().word()),
                last(chase),
                frame.to(DeskForms.workplace(round.id(), chase.workplace())),
                chase.mailed() && chase.sentAt() != null | chase.openedAt() != null | chase.remindedAt() != null);
    }

    private String last(Chase chase) {
        if (chase.bounced()) return words.say("pages.monitor.bounced");
        return Stream.of(
                        told("reminded", chase.remindedAt()),
                        told("opened", chase.openedAt()),
                        told("sent", chase.sentAt()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(words.say("pages.monitor.not-sent"));
    }

    private Optional<String> told(String what, @Nullable Instant moment) {
        return Optional.ofNullable(moment).map(at -> words.say("pages.monitor." + what, "day", moments.day(at)));
    }
}
