package org.gapatlas.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gapatlas.gap.CompetenceFit.State;
import org.gapatlas.gap.Factors.Factor;
import org.gapatlas.gap.ProgrammeFit.Site;
import org.gapatlas.kernel.Words;
import org.gapatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * Why a programme fits a need as it does, in sentences: what it covers, what is nearly covered and by what, what is missing,
 * what each factor takes away and what all that rests on. The same fit always gives the same words.
 */
public final class MatchExplanation {

    private final Taxonomy taxonomy;
    private final Words words;

    public MatchExplanation(Taxonomy taxonomy, Words words) {
        this.taxonomy = taxonomy;
        this.words = words;
    }

    public String of(ProgrammeFit fit) {
        var sentences = new ArrayList<String>();
        ContentScore content = fit.content();
        sentences.add(words.say("gap.fit.content." + content.band().word(), "score", percent(content.value())));
        for (State state : State.values()) addNames(state, content, sentences);
        addLosses(fit, sentences);
        sentences.add(
                content.inferred()
                        ? words.say("gap.fit.rests-on.role", "most", percent(FitWeights.USUAL.mostInferred()))
                        : words.say("gap.fit.rests-on.list"));
        if (content.verdict() != null)
            sentences.add(words.say(
                    "gap.fit.verdict." + content.verdict().by().word(), "score", percent(content.measured())));
        return String.join(" ", sentences);
    }

    private void addNames(State state, ContentScore content, List<String> sentences) {
        List<CompetenceFit> some = content.in(state);
        if (some.isEmpty()) return;
        String names = some.stream().map(each -> name(state, each)).collect(Collectors.joining("; "));
        sentences.add(words.say("gap.fit.competences." + word(state), "names", names));
    }

    private String name(State state, CompetenceFit fit) {
        String own = nameOf(fit.wanted().competence());
        return switch (state) {
            case COVERED, MISSING -> own;
            case BELOW ->
                words.say(
                        "gap.fit.name.below",
                        Map.of(
                                "name",
                                own,
                                "taught",
                                said(fit.taught()),
                                "required",
                                said(fit.wanted().proficiency())));
            case NEARLY -> words.say("gap.fit.name.nearly", Map.of("name", own, "by", nameOf(said(fit.by()))));
        };
    }

    private void addLosses(ProgrammeFit fit, List<String> sentences) {
        addLoss("level", fit.factors().level(), sentences);
        addLoss("language", fit.factors().language(), sentences);
        addLoss("reach", fit.factors().reach(), sentences);
        Factor time = fit.factors().time();
        Site site = fit.site();
        if (!time.known()) sentences.add(words.say("gap.fit.unknown.time", "counted", percent(time.value())));
        else if (time.value() == 0)
            sentences.add(words.say(
                    "gap.fit.loss.time",
                    Map.of("first", said(site.firstGraduates()), "last", said(site.lastGraduates()))));
    }

    /** These factors count by their square roots, and so does what they take away. */
    private void addLoss(String factor, Factor value, List<String> sentences) {
        double kept = Math.sqrt(value.value());
        if (!value.known()) sentences.add(words.say("gap.fit.unknown." + factor, "counted", percent(kept)));
        else if (kept < 1) sentences.add(words.say("gap.fit.loss." + factor, "lost", percent(1 - kept)));
    }

    private String nameOf(String competence) {
        return taxonomy.competences()
                .find(competence)
                .map(each -> each.name().in(words.language()))
                .orElse(competence);
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String percent(double share) {
        return String.valueOf(Math.round(100 * share));
    }

    private static String said(@Nullable Object value) {
        return value == null ? "?" : String.valueOf(value);
    }
}
