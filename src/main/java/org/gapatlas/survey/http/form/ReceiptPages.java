package org.gapatlas.survey.http.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gapatlas.survey.CaseFile;
import org.gapatlas.survey.Comparison;
import org.gapatlas.survey.Drafts;
import org.gapatlas.survey.Feedback;
import org.gapatlas.survey.Receipt;
import org.gapatlas.survey.ResponseForm;
import org.gapatlas.survey.RoundState;
import org.gapatlas.survey.Rounds;
import org.gapatlas.survey.SomethingBack;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.web.Writing;
import org.jspecify.annotations.Nullable;

/** Draws receipts. */
@ApplicationScoped
class ReceiptPages {

    private static final int MOST_PROGRAMMES = 8;

    private final Shells shells;
    private final Drafts drafts;
    private final Rounds rounds;
    private final Feedback feedback;
    private final Taxonomy taxonomy;

    ReceiptPages(Shells shells, Drafts drafts, Rounds rounds, Feedback feedback, Taxonomy taxonomy) {
        this.shells = shells;
        this.drafts = drafts;
        this.rounds = rounds;
        this.feedback = feedback;
        this.taxonomy = taxonomy;
    }

    ReceiptPage page(Sitting sitting, Receipt receipt, ResponseForm content) {
        return new ReceiptPage(
                shells.of(sitting, null, List.of()),
                sitting.workplace().name(),
                sitting.moment(receipt.receivedAt()),
                receipt.revision(),
                receipt.contentHash(),
                receipt.dropped().size(),
                receipt.revision() == sitting.file().revision(),
                rounds.stateOf(sitting.round()) == RoundState.OPEN,
                sitting.guest().workplaces().size() > 1 ? sitting.frame().to("/answer") : "",
                programmes(sitting),
                comparison(sitting),
                Summary.of(showing(sitting, content), false));
    }

    /** The sitting as it was when that was sent in. */
    private Sitting showing(Sitting sitting, ResponseForm content) {
        CaseFile sent = sitting.file().showing(content);
        return sitting.showing(sent, drafts.view(sitting.round(), sent));
    }

    private List<ReceiptPage.Near> programmes(Sitting sitting) {
        return feedback.programmes(sitting.round(), sitting.workplace(), sitting.language()).stream()
                .limit(MOST_PROGRAMMES)
                .map(programme -> near(sitting, programme))
                .toList();
    }

    private ReceiptPage.Near near(Sitting sitting, SomethingBack.NearProgramme programme) {
        Integer minutes = programme.minutes();
        String place = taxonomy.municipalities()
                .find(programme.municipality())
                .map(found -> found.name().in(sitting.language()))
                .orElse(programme.municipality());
        return new ReceiptPage.Near(
                programme.title(),
                Objects.requireNonNullElse(programme.url(), ""),
                programme.provider(),
                minutes == null
                        ? sitting.say(programme.distance() ? "near.distance" : "near.far", Map.of("place", place))
                        : sitting.say("near.minutes", Map.of("place", place, "minutes", minutes)),
                programme.nextGraduation() == null
                        ? sitting.say("near.unknown")
                        : sitting.say("near.next", Map.of("year", programme.nextGraduation())),
                programme.roles().stream().map(role -> role(sitting, role)).collect(Collectors.joining(", ")));
    }

    private String role(Sitting sitting, String id) {
        return taxonomy.roles()
                .find(id)
                .map(role -> role.name().in(sitting.language()))
                .orElse(id);
    }

    private List<ReceiptPage.Beside> comparison(Sitting sitting) {
        return feedback.comparison(sitting.round(), sitting.workplace()).stream()
                .filter(each -> each.own() != null || each.previous() != null)
                .map(each -> beside(sitting, each))
                .toList();
    }

    private static ReceiptPage.Beside beside(Sitting sitting, Comparison comparison) {
        return new ReceiptPage.Beside(
                sitting.frame()
                        .words()
                        .find("form.concept." + comparison.concept())
                        .orElse(comparison.concept()),
                number(sitting, comparison.own()),
                number(sitting, comparison.previous()),
                comparison.flag() == null ? number(sitting, comparison.stage()) : "··");
    }

    private static String number(Sitting sitting, @Nullable Double number) {
        return number == null ? "–" : Writing.in(sitting.language()).whole(number);
    }
}
