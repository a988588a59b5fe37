package org.gapatlas.questionnaire.source;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.expression.ExpressionFault;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.gapatlas.questionnaire.ContentFault;
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
        publish(ShippedQuestionnaires.list());
    }

    /** Publishes what is new; a folder with faults is told in the log and keeps none of the others back. */
    void publish(List<ShippedQuestionnaires.Folder> folders) {
        folders.forEach(this::publish);
    }

    private void publish(ShippedQuestionnaires.Folder shipped) {
        if (isPublished(shipped)) return;
        PublishOutcome outcome =
                publishing.publish("", shipped.file(), shipped.yaml(), shipped.wording(), false, ACTOR);
        if (outcome instanceof PublishOutcome.Refused refused && !isPublished(shipped))
            refused.findings().forEach(fault -> tell(shipped, fault));
    }

    /** Whether its version was published, with this content or, which is an error, with another. */
    private boolean isPublished(ShippedQuestionnaires.Folder shipped) {
        Map<String, Object> content = files.read(shipped.file(), shipped.yaml()).content();
        String version = String.valueOf(content.get("version"));
        Optional<Questionnaire> published = questionnaires.find(String.valueOf(content.get("id")), version);
        published
                .filter(kept -> !isOf(shipped, kept))
                .ifPresent(kept -> tell(
                        shipped,
                        new ContentFault("published-otherwise", shipped.file(), "/version", Map.of("value", version))));
        return published.isPresent();
    }

    /** Whether a questionnaire was made of these files; files with a rule that cannot be read are surely others. */
    private boolean isOf(ShippedQuestionnaires.Folder shipped, Questionnaire kept) {
        try {
            return files.bundle(shipped.yaml(), shipped.wording().texts())
                    .hash()
                    .equals(kept.hash());
        } catch (ExpressionFault broken) {
            return false;
        }
    }

    private static void tell(ShippedQuestionnaires.Folder shipped, Finding fault) {
        LOG.errorf("%s: %s", shipped.file(), Words.in(Language.EN).say(fault));
    }
}
