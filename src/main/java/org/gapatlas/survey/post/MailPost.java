package org.gapatlas.survey.post;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gapatlas.survey.Letter;
import org.gapatlas.survey.Post;
import org.jboss.logging.Logger;

/** Mail as the way to bring letters. What goes wrong is logged without the address. */
@ApplicationScoped
class MailPost implements Post {

    private static final Logger LOG = Logger.getLogger("gapatlas.survey");

    private final Mailer mailer;
    private final Optional<String> host;

    MailPost(Mailer mailer, @ConfigProperty(name = "gapatlas.mail-host") Optional<String> host) {
        this.mailer = mailer;
        this.host = host;
    }

    @Override
    public boolean isOn() {
        return host.filter(name -> !name.isBlank()).isPresent();
    }

    /** The mail says that no person wrote it, so that no absent person's mailbox answers it. */
    @Override
    public Outcome send(Letter letter) {
        try {
            var text = MailText.of(letter);
            mailer.send(Mail.withText(letter.address(), text.subject(), text.body())
                    .addHeader("Auto-Submitted", "auto-generated"));
            return Outcome.TAKEN;
        } catch (RuntimeException e) {
            var refusal = Refusal.find(e);
            LOG.warnf(
                    "A mail of the round %s did not go out: %s",
                    letter.round().id(),
                    refusal.map(Refusal::told).orElse(e.getClass().getSimpleName()));
            return refusal.filter(Refusal::isOfTheAddress).isPresent() ? Outcome.REFUSED : Outcome.FAILED;
        }
    }
}
