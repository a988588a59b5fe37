package org.gapatlas.matching;

/**
 * How features are weighed.
 *
 * <p>Cosine: sublinear term frequency times smooth inverse document frequency, vectors of length one (Salton and Buckley
 * 1988). BM25: Robertson and Zaragoza 2009, divided by what the wording would score against itself, so that it too lies in
 * 0..1. Which of them a language takes was measured, see the decision "Letters, not models".
 *
 * @param k1 how fast a repeated feature stops to count; 0 for cosine
 * @param b how much a long label is held against it
 */
record Weighting(double k1, double b) {

    static final Weighting COSINE = new Weighting(0, 0);

    static Weighting bm25(double k1, double b) {
        return new Weighting(k1, b);
    }

    static Weighting of(String language) {
        return switch (language) {
            case "fi" -> bm25(1.2, .75);
            case "en" -> bm25(2, .9);
            default -> COSINE;
        };
    }

    boolean isCosine() {
        return k1 == 0;
    }

    /** How much a feature tells that so many of the labels have. */
    double rarity(int labels, int having) {
        return isCosine()
                ? Math.log((1.0 + labels) / (1.0 + having)) + 1
                : Math.log(1 + (labels - having + .5) / (having + .5));
    }

    /** How much it weighs in a label, before vectors are brought to length one. */
    double inLabel(double rarity, int times, double length, double meanLength) {
        return isCosine()
                ? rarity * (1 + Math.log(times))
                : rarity * times * (k1 + 1) / (times + k1 * (1 - b + b * length / meanLength));
    }

    /** How much it weighs in what is asked. */
    double inQuery(double rarity, int times) {
        return isCosine() ? rarity * (1 + Math.log(times)) : times;
    }
}
