package org.gapatlas.reporting.http;

import java.util.ArrayList;
import java.util.List;
import org.gapatlas.kernel.Words;
import org.gapatlas.taxonomy.Nuts2;
import org.gapatlas.taxonomy.Taxonomy;

/** Draws the map of what the reader chose. Its colours stand for large regions: single municipalities are not shown. */
final class HexMaps {

    /** Names longer than this are broken, so that they fit beside the coast. */
    private static final int LINE = 15;

    /** Sets a word on the middle of its line. */
    private static final int HALF_LETTER = 4;

    private final Cartogram cartogram;
    private final Taxonomy taxonomy;
    private final Words words;
    private final RegionTables numbers;

    HexMaps(Cartogram cartogram, Taxonomy taxonomy, Words words, RegionTables numbers) {
        this.cartogram = cartogram;
        this.taxonomy = taxonomy;
        this.words = words;
        this.numbers = numbers;
    }

    HexMap draw(String title) {
        return new HexMap(
                title,
                taxonomy.nuts2().list().stream().map(this::part).toList(),
                cartogram.between(place -> regionOf(place).id()),
                cartogram.between(place -> regionOf(place).country()),
                cartogram.labels("town").stream().map(this::town).toList(),
                cartogram.labels("water").stream().map(this::water).toList(),
                cartogram.labels("region").stream().map(this::label).toList());
    }

    private HexMap.Part part(Nuts2 region) {
        Shown shown = numbers.shown(region);
        String suffix = ", %s: %s".formatted(name(region), said(shown));
        return new HexMap.Part(
                shown.css(),
                cartogram.hexagons().stream()
                        .filter(hexagon -> regionOf(hexagon.municipality()).equals(region))
                        .map(hexagon -> new HexMap.Hex(hexagon.draw(), town(hexagon.municipality()) + suffix))
                        .toList());
    }

    private HexMap.Word town(Cartogram.Label label) {
        Hexagon hexagon = cartogram.get(label.id());
        return new HexMap.Word(
                "on-" + numbers.shown(regionOf(label.id())).css(),
                Hexagon.x(hexagon.centre().across()) + label.x(),
                Math.rint(Hexagon.y(hexagon.centre().down()) + label.y() + HALF_LETTER),
                label.anchor(),
                town(label.id()));
    }

    private HexMap.Word water(Cartogram.Label label) {
        return new HexMap.Word("water", label.x(), label.y(), label.anchor(), words.say("pages.water." + label.id()));
    }

    private HexMap.Label label(Cartogram.Label label) {
        Nuts2 region = taxonomy.nuts2().get(label.id());
        Shown shown = numbers.shown(region);
        return new HexMap.Label(
                region.id(),
                label.x(),
                label.y(),
                label.anchor(),
                lines(name(region)),
                shown,
                isWithheld(shown) ? words.say("pages.cell.withheld") : shown.word());
    }

    private Nuts2 regionOf(String municipality) {
        return taxonomy.nuts2().get(taxonomy.regionOf(municipality).nuts2());
    }

    private String town(String municipality) {
        return taxonomy.municipalities().get(municipality).name().in(words.language());
    }

    private String name(Nuts2 region) {
        return region.name().in(words.language());
    }

    private static String said(Shown shown) {
        return isWithheld(shown) ? shown.word() : shown.text();
    }

    private static boolean isWithheld(Shown shown) {
        return !shown.mark().isEmpty();
    }

    private static List<String> lines(String name) {
        var lines = new ArrayList<String>();
        for (String word : name.split(" ")) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + word.length() < LINE)
                lines.set(last, lines.get(last) + " " + word);
            else lines.add(word);
        }
        return lines;
    }
}
