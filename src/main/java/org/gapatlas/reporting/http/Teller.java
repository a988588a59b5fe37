package org.gapatlas.reporting.http;

import java.util.Optional;
import java.util.OptionalDouble;
import org.gapatlas.gap.Cell;
import org.gapatlas.gap.Cell.Reason;
import org.gapatlas.gap.Figures;
import org.gapatlas.kernel.Words;
import org.gapatlas.web.Writing;
import org.jspecify.annotations.Nullable;

/** Says what a cell holds, in one measure and one language. */
final class Teller {

    private static final String DOTS = "··";
    private static final String DASH = "–";

    private final Words words;
    private final Writing writing;
    private final MapMeasure measure;

    Teller(Words words, MapMeasure measure) {
        this.words = words;
        this.writing = Writing.in(words.language());
        this.measure = measure;
    }

    /** A cell of a group that was asked about; an empty one is a true zero. */
    Shown tell(Optional<Cell> cell) {
        if (cell.isEmpty()) return nothing();
        return cell.get() instanceof Cell.Measured measured
                ? measured(measured.figures())
                : withheld(((Cell.Withheld) cell.get()).reason());
    }

    /** In place of a number that nobody was asked for. */
    Shown notAsked() {
        return plain(say("cell.not-asked"), "");
    }

    /** In place of a number that is not known for another reason. */
    Shown unknown() {
        return plain(DASH, say("cell.unknown"));
    }

    /** A number of people without a colour. */
    Shown heads(@Nullable Double heads) {
        return heads == null ? unknown() : plain(writing.whole(heads), "");
    }

    /** A withheld number whose reason stands beside it. */
    Shown withheld() {
        return new Shown("no", "", DOTS, "", "", say("cell.withheld"));
    }

    /** Why a number is withheld, in full. */
    String reason(Reason reason) {
        return say("reason." + reason.name());
    }

    /** The mark that leads to a reason. */
    static String mark(Reason reason) {
        return String.valueOf(reason.ordinal() + 1);
    }

    private Shown withheld(Reason reason) {
        return new Shown("wh", "", DOTS, "", mark(reason), say("cell.withheld") + ": " + reason(reason));
    }

    private Shown measured(Figures figures) {
        boolean isEmpty = figures.trainingNeedWeighted() == 0 && figures.supply() != null && figures.supply() == 0;
        OptionalDouble value = measure.of(figures);
        return isEmpty || value.isEmpty() ? nothing() : coloured(value.getAsDouble());
    }

    private Shown coloured(double value) {
        Tone tone = measure.tone(value);
        return new Shown(
                tone.css(),
                tone.side(),
                tone.symbol(),
                measure.write(value, writing),
                "",
                say("cell." + measure.word() + "." + tone.side()));
    }

    /** Where nobody is needed and nobody graduates. */
    Shown nothing() {
        return measure == MapMeasure.GAP ? plain(writing.whole(0), "") : plain(DASH, say("cell.no-need"));
    }

    private static Shown plain(String text, String word) {
        return new Shown("no", "", "", text, "", word);
    }

    private String say(String key) {
        return words.say("pages." + key);
    }
}
