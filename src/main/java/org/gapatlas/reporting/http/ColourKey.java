package org.gapatlas.reporting.http;

import java.util.Arrays;
import java.util.List;
import org.gapatlas.kernel.Words;

/** The one line that says what the colours mean. */
final class ColourKey {

    private final Words words;
    private final MapMeasure measure;

    ColourKey(Words words, MapMeasure measure) {
        this.words = words;
        this.measure = measure;
    }

    /** Every colour of the measure, from the largest shortage on. */
    List<Shown> steps() {
        return Arrays.stream(Tone.values())
                .filter(tone -> measure == MapMeasure.GAP || !tone.side().equals("over"))
                .map(tone -> new Shown(
                        tone.css(),
                        tone.side(),
                        tone.symbol(),
                        words.say("pages.legend." + measure.word() + "." + strength(tone)),
                        "",
                        words.say("pages.cell." + measure.word() + "." + tone.side())))
                .toList();
    }

    private static int strength(Tone tone) {
        return Math.abs(tone.ordinal() - Tone.B0.ordinal());
    }
}
