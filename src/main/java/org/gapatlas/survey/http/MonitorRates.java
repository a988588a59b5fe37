package org.gapatlas.survey.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapatlas.kernel.Words;
import org.gapatlas.survey.Progress;
import org.gapatlas.survey.Standing;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.gapatlas.web.Writing;
import org.jspecify.annotations.Nullable;

/** Lays out how many have answered, by region, step and size, beside the targets. */
final class MonitorRates {

    static final List<String> SIZES = List.of("large", "medium", "small", "micro");

    private static final int WHOLE = 170;

    private final Standing standing;
    private final Taxonomy taxonomy;
    private final Words words;
    private final Writing writing;

    MonitorRates(Standing standing, Taxonomy taxonomy, Words words) {
        this.standing = standing;
        this.taxonomy = taxonomy;
        this.words = words;
        this.writing = Writing.in(words.language());
    }

    List<MonitorView.Responses> groups() {
        return List.of(
                group(
                        Progress.By.REGION,
                        taxonomy.regions().list().stream().map(Term::id).toList()),
                group(
                        Progress.By.STAGE,
                        taxonomy.stages().list().stream().map(Term::id).toList()),
                group(Progress.By.SIZE, SIZES));
    }

    private MonitorView.Responses group(Progress.By by, List<String> order) {
        var parts = new ArrayList<MonitorView.Part>();
        for (String key : order)
            standing.parts().getOrDefault(by, List.of()).stream()
                    .filter(part -> key.equals(part.key()))
                    .forEach(part -> parts.add(part(by, key, part)));
        return new MonitorView.Responses(
                words.say("pages.monitor.by." + by.name().toLowerCase(java.util.Locale.ROOT)), parts);
    }

    private MonitorView.Part part(Progress.By by, String key, Progress part) {
        int target = standing.targets().of(by, key);
        String answered = words.say(
                "pages.monitor.of",
                Map.of("answered", writing.whole(part.answered()), "workplaces", writing.whole(part.workplaces())));
        String rate = perCent(part.rate());
        String heads = perCent(part.headcountRate());
        String said = words.say(
                "pages.monitor.bar",
                Map.of("workplaces", rate, "heads", heads, "target", writing.percent(target / 100.0)));
        return new MonitorView.Part(
                partName(by, key),
                answered,
                new MonitorView.Bars(
                        width(part.rate()), width(part.headcountRate()), WHOLE * target / 100, rate, heads, said));
    }

    private String partName(Progress.By by, String key) {
        return switch (by) {
            case REGION -> name(taxonomy.regions().get(key));
            case STAGE -> name(taxonomy.stages().get(key));
            case SIZE, NONE -> words.say("pages.size." + key);
        };
    }

    private String name(Term term) {
        return term.name().in(words.language());
    }

    private String perCent(@Nullable Double share) {
        return share == null ? "··" : writing.percent(share);
    }

    private static int width(@Nullable Double share) {
        return share == null ? 0 : (int) Math.round(share * WHOLE);
    }
}
