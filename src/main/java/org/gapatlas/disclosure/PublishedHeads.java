package org.gapatlas.disclosure;

/** Rounds heads for publication: whole below 20, to 5 below 200, to 10 above; the sign stays. */
public final class PublishedHeads {

    private PublishedHeads() {}

    public static double round(double heads) {
        double size = Math.abs(heads);
        double step = size < 20 ? 1 : size < 200 ? 5 : 10;
        double rounded = Math.rint(size / step) * step;
        return rounded == 0 ? 0 : Math.copySign(rounded, heads);
    }
}
