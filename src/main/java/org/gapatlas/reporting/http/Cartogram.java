package org.gapatlas.reporting.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The map of municipalities as hexagons, and where its words stand. Sea is where no hexagon lies, so the bay stays open
 * between the coasts.
 */
@Singleton
class Cartogram {

    static final int WIDTH = 672;
    static final int HEIGHT = 664;

    private final List<Hexagon> hexagons;
    private final List<Label> labels;

    Cartogram() {
        hexagons = rows("hexagons.csv")
                .map(row -> new Hexagon(row[0] + "-" + row[1], Integer.parseInt(row[2]), Integer.parseInt(row[3])))
                .toList();
        labels = rows("map_labels.csv")
                .map(row -> new Label(row[0], row[1], Integer.parseInt(row[2]), Integer.parseInt(row[3]), row[4]))
                .toList();
    }

    /**
     * A word's place in the picture; a town's is counted from the centre of its hexagon.
     *
     * @param kind region, town or water
     * @param anchor start, middle or end, as SVG names it
     */
    record Label(String kind, String id, int x, int y, String anchor) {}

    List<Hexagon> hexagons() {
        return hexagons;
    }

    List<Label> labels(String kind) {
        return labels.stream().filter(label -> label.kind().equals(kind)).toList();
    }

    Hexagon get(String municipality) {
        return hexagons.stream()
                .filter(hexagon -> hexagon.municipality().equals(municipality))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "No hexagon stands for the municipality (%s).".formatted(municipality)));
    }

    /** The edges between hexagons that the function puts into different parts, as an SVG path. */
    String between(Function<String, String> partOf) {
        Map<Hexagon.Edge, String> first = new HashMap<>();
        var apart = new ArrayList<Hexagon.Edge>();
        for (Hexagon hexagon : hexagons)
            for (Hexagon.Edge edge : hexagon.edges()) {
                String part = partOf.apply(hexagon.municipality());
                String other = first.putIfAbsent(edge, part);
                if (other != null && !other.equals(part)) apart.add(edge);
            }
        return apart.stream()
                .map(edge -> "M" + edge.from().draw() + "L" + edge.to().draw())
                .collect(Collectors.joining());
    }

    private static Stream<String[]> rows(String name) {
        try (var file = Cartogram.class.getResourceAsStream("/reporting/" + name)) {
            if (file == null) throw new IllegalStateException("The table (%s) is not in the jar.".formatted(name));
            return new String(file.readAllBytes(), UTF_8).lines().skip(1).map(row -> row.split(",", -1));
        } catch (IOException e) {
            throw new UncheckedIOException("The table (%s) cannot be read.".formatted(name), e);
        }
    }
}
