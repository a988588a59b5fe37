package org.gapatlas.reporting.http;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A municipality's place on the cartogram, in pointy-top axial coordinates. Distances are counted in half widths across
 * and in half side lengths down, where every corner is a whole number: two hexagons share an edge exactly or not at all.
 */
record Hexagon(String municipality, int q, int r) {

    /** A corner, or a centre. */
    record Point(int across, int down) implements Comparable<Point> {
        @Override
        public int compareTo(Point other) {
            return down == other.down ? Integer.compare(across, other.across) : Integer.compare(down, other.down);
        }

        private Point plus(int right, int below) {
            return new Point(across + right, down + below);
        }

        /** Where it lies in the picture. */
        String draw() {
            return write(x(across), y(down));
        }
    }

    /** An edge, the upper end first. */
    record Edge(Point from, Point to) {
        static Edge of(Point a, Point b) {
            return a.compareTo(b) < 0 ? new Edge(a, b) : new Edge(b, a);
        }
    }

    private static final double HALF_WIDTH = 20;
    private static final double HALF_SIDE = HALF_WIDTH / Math.sqrt(3);

    /** The centre of the picture's first column and row, which leaves room for the labels at the edge. */
    private static final double LEFT = 26;

    private static final double TOP = 46;

    /** A little less than the whole, so that neighbours do not touch. */
    private static final double FILL = 0.965;

    Point centre() {
        return new Point(2 * q + r, 3 * r);
    }

    List<Edge> edges() {
        List<Point> corners = corners();
        return IntStream.range(0, corners.size())
                .mapToObj(i -> Edge.of(corners.get(i), corners.get((i + 1) % corners.size())))
                .toList();
    }

    /** Its outline as SVG points. */
    String draw() {
        double x = x(centre().across());
        double y = y(centre().down());
        return corners().stream()
                .map(corner -> write(x + FILL * (x(corner.across()) - x), y + FILL * (y(corner.down()) - y)))
                .collect(Collectors.joining(" "));
    }

    private List<Point> corners() {
        Point centre = centre();
        return List.of(
                centre.plus(0, -2),
                centre.plus(1, -1),
                centre.plus(1, 1),
                centre.plus(0, 2),
                centre.plus(-1, 1),
                centre.plus(-1, -1));
    }

    static double x(int across) {
        return LEFT + HALF_WIDTH * across;
    }

    static double y(int down) {
        return TOP + HALF_SIDE * down;
    }

    private static String write(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
