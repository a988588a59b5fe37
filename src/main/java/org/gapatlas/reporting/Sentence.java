package org.gapatlas.reporting;

import java.util.Optional;
import java.util.function.Function;

/** A sentence that a layout can ask for; told only where the numbers carry it. */
public enum Sentence {
    TOTAL("total", Story::total),
    LARGEST_GAP("largestGap", Story::largestGap),
    LARGEST_SURPLUS("largestSurplus", Story::largestSurplus),
    ACROSS_THE_BORDER("acrossTheBorder", Story::acrossTheBorder);

    private final String word;
    private final Function<Story, Optional<String>> teller;

    Sentence(String word, Function<Story, Optional<String>> teller) {
        this.word = word;
        this.teller = teller;
    }

    /** Its name in a layout. */
    public String word() {
        return word;
    }

    Optional<String> tell(Story story) {
        return teller.apply(story);
    }
}
