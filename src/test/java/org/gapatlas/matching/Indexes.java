package org.gapatlas.matching;

import java.util.List;

/** An index of labels with the statistics of the same labels. */
final class Indexes {

    private Indexes() {}

    static LabelIndex of(String language, List<Label> labels) {
        List<Wording> wordings =
                labels.stream().map(label -> Wording.of(label.text())).toList();
        List<Features> found = wordings.stream().map(Features::of).toList();
        return new LabelIndex(Statistics.of(Weighting.of(language), found), labels, wordings, found);
    }
}
