package org.gapatlas.reporting.http;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gapatlas.kernel.Words;
import org.gapatlas.taxonomy.Taxonomy;

/** Writes down what the start page shows of a release; knows neither the request nor the database. */
@Singleton
class StartViews {

    private final Taxonomy taxonomy;
    private final Cartogram cartogram;

    StartViews(Taxonomy taxonomy, Cartogram cartogram) {
        this.taxonomy = taxonomy;
        this.cartogram = cartogram;
    }

    StartView of(ReleasedTable table, Choice choice, Links links) {
        Words words = links.frame().words();
        var regions = new RegionTables(table, taxonomy, words, choice);
        return new StartView(
                new Answer(table, taxonomy, words, choice).say(),
                pickers(table, choice, words),
                String.valueOf(choice.year()),
                said(table.years(), choice, words),
                new HexMaps(cartogram, taxonomy, words, regions).draw(mapTitle(choice, words)),
                regions.lay(),
                new HeatTables(table, taxonomy, words, choice, links).lay(),
                links.pinned() ? links.release() : "",
                links.forGood(choice),
                "/api/v1/releases/" + links.release() + "/coverage.csv");
    }

    private static StartView.Said said(List<Integer> years, Choice choice, Words words) {
        String measure = "pages.measure." + choice.measure().word();
        String horizon = years.get(0) + "–" + years.get(years.size() - 1);
        return new StartView.Said(
                words.say(measure + ".how"),
                words.say(measure + ".column"),
                words.say(measure + ".unit", "horizon", horizon));
    }

    private String mapTitle(Choice choice, Words words) {
        return words.say(
                "pages.map.title",
                Map.of(
                        "group",
                                taxonomy.roleGroups().get(choice.group()).name().in(words.language()),
                        "year", choice.year()));
    }

    private StartView.Pickers pickers(ReleasedTable table, Choice choice, Words words) {
        return new StartView.Pickers(
                Arrays.stream(MapMeasure.values())
                        .map(measure -> new StartView.Option(
                                measure.word(),
                                words.say("pages.measure." + measure.word()),
                                measure == choice.measure()))
                        .toList(),
                taxonomy.roleGroups().list().stream()
                        .map(group -> new StartView.Option(
                                group.id(),
                                group.name().in(words.language()),
                                group.id().equals(choice.group())))
                        .toList(),
                table.years().stream()
                        .map(year -> new StartView.Option(year.toString(), year.toString(), year == choice.year()))
                        .toList());
    }
}
