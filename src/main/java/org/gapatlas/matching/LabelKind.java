package org.gapatlas.matching;

/** Where a label comes from, and how far it is trusted: a perfect fit scores its weight. */
public enum LabelKind {
    PREF(1),
    /** A concept that only our own framework has. */
    LOCAL(1),
    CONFIRMED_BY_TWO(1),
    CROSSWALK_EXACT(1),
    CROSSWALK_NARROW(1),
    ALT(.98),
    CONFIRMED(.97),
    CROSSWALK_CLOSE(.85),
    /** The other vocabulary's concept is a part of this one. */
    CROSSWALK_BROAD(.85);

    private final double weight;

    LabelKind(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }
}
