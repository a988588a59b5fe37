package org.gapatlas.reporting.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * A small line over the years, upwards for a shortage or for more coverage, with a dotted line where need and graduates meet and a dot at the chosen year. Where a
 * year is withheld the line breaks.
 *
 * @param lines the unbroken pieces as SVG points
 * @param even the height of the dotted line
 * @param dot the centre of the dot as {@code x y}; null where the chosen year is not shown
 * @param said the same in words
 */
record Spark(List<String> lines, String even, @Nullable Dot dot, String said) {

    /** A point of the picture. */
    record Dot(String x, String y) {}

    static final int WIDTH = 52;
    static final int HEIGHT = 24;
    private static final double EDGE = 3;

    Spark {
        lines = List.copyOf(lines);
    }

    /** Of the values of successive years, the unknown ones empty; none where there is no line, or nothing but balance. */
    static Optional<Spark> find(List<OptionalDouble> values, int chosen, double even, String said) {
        var known = DoubleStream.concat(values.stream().flatMapToDouble(OptionalDouble::stream), DoubleStream.of(even))
                .summaryStatistics();
        var scale = new Scale(values.size(), known.getMin(), known.getMax());
        List<String> lines = pieces(values, scale);
        if (lines.isEmpty() || known.getMin() == known.getMax()) return Optional.empty();
        OptionalDouble here = values.get(chosen);
        @Nullable Dot dot = here.isPresent() ? new Dot(scale.x(chosen), scale.y(here.getAsDouble())) : null;
        return Optional.of(new Spark(lines, scale.y(even), dot, said));
    }

    private static List<String> pieces(List<OptionalDouble> values, Scale scale) {
        var pieces = new ArrayList<String>();
        var piece = new ArrayList<String>();
        for (int i = 0; i < values.size(); i++) {
            OptionalDouble value = values.get(i);
            if (value.isPresent()) piece.add(scale.x(i) + "," + scale.y(value.getAsDouble()));
            boolean ends = value.isEmpty() || i == values.size() - 1;
            if (ends && piece.size() > 1) pieces.add(String.join(" ", piece));
            if (ends) piece.clear();
        }
        return pieces;
    }

    private record Scale(int count, double least, double most) {
        String x(int place) {
            return write(EDGE + (WIDTH - 2 * EDGE) * place / Math.max(1, count - 1));
        }

        String y(double value) {
            return write(EDGE + (HEIGHT - 2 * EDGE) * (most - value) / (most - least));
        }

        private static String write(double place) {
            return String.format(Locale.ROOT, "%.1f", place);
        }
    }
}
