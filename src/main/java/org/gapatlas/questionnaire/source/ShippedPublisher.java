package org.gapatlas.questionnaire.source;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.gapatlas.questionnaire.PublishOutcome;
import org.gapatlas.questionnaire.Publishing;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.QuestionnaireFiles;
import org.gapatlas.questionnaire.Questionnaires;
import org.jboss.logging.Logger;

/**
 * Publishes the questionnaires in the jar when the service starts. Several nodes may start at once: one publishes, the others
 * find it done. A version that was published keeps its content, whatever the jar says later.
 */
@ApplicationScoped
class ShippedPublisher {

    private static final Logger LOG = Logger.getLogger("gapatlas.questionnaire");

    /** Before whatever opens a round at the start. */
    private static final int EARLY = 100;

    private static final String ACTOR = "gapatlas";

    private final QuestionnaireFiles files;
    private final Questionnaires questionnaires;
    private final Publishing publishing;

    ShippedPublisher(QuestionnaireFiles files, Questionnaires questionnaires, Publishing publishing) {
        this.files = files;
        this.questionnaires = questionnaires;
        this.publishing = publishing;
    }

    void publish(@Observes @Priority(EARLY) StartupEvent started) {
        ShippedQuestionnaires.list().forEach(this::publish);
    }

    private void publish(ShippedQuestionnaires.Folder shipped) {
        if (isPublished(shipped)) return;
        PublishOutcome outcome =
                publishing.publish("", shipped.file(), shipped.yaml(), shipped.wording(), false, ACTOR);
        if (outcome instanceof PublishOutcome.Refused refused && !isPublished(shipped))
            refused.findings()
                    .forEach(fault -> LOG.errorf(
                            "%s: %s", shipped.file(), Words.in(Language.EN).say(fault)));
    }

    /** Whether its version was published, with this content or, which is an error, with another. */
    private boolean isPublished(ShippedQuestionnaires.Folder shipped) {
        if (!files.read(shipped.file(), shipped.yaml()).faults().isEmpty()) return false;
        Questionnaire made = files.bundle(shipped.yaml(), shipped.wording().texts());
        Optional<Questionnaire> published = questionnaires.find(made.id(), made.version());
        published
                .filter(kept -> !kept.hash().equals(made.hash()))
                .ifPresent(kept -> LOG.errorf(
                        "The questionnaire %s %s was published as %s and is kept so; the jar brings %s. Maybe it needs a"
                                + " new version.",
                        made.id(), made.version(), kept.hash(), made.hash()));
        return published.isPresent();
    }
}
