package org.gapatlas.reporting.http;

import java.util.List;

/**
 * The map, ready to be drawn.
 *
 * @param title what it shows, for those who cannot see it; the table beside it holds the numbers
 * @param seams the edges between large regions, as an SVG path
 * @param border the edges between the countries
 */
record HexMap(
        String title,
        List<Part> parts,
        String seams,
        String border,
        List<Word> towns,
        List<Word> waters,
        List<Label> labels) {
    HexMap {
        parts = List.copyOf(parts);
        towns = List.copyOf(towns);
        waters = List.copyOf(waters);
        labels = List.copyOf(labels);
    }

    /** A large region in one colour. */
    record Part(String css, List<Hex> hexes) {
        Part {
            hexes = List.copyOf(hexes);
        }
    }

    /** A municipality; the title shows on hover. */
    record Hex(String points, String title) {}

    /** A name on the map; the class gives a town the colour that stands out from its region. */
    record Word(String css, double x, double y, String anchor, String text) {}

    /** A region's name, broken into short lines, with its number below and a word that says what the number is. */
    record Label(String region, int x, int y, String anchor, List<String> lines, Shown shown, String word) {
        Label {
            lines = List.copyOf(lines);
        }
    }
}
