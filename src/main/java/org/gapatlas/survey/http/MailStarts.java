package org.gapatlas.survey.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gapatlas.survey.Mailings;
import org.gapatlas.survey.Recipient;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.Rounds;

/**
 * Starts the mails of a round behind the answer: where there is a server, while their links open something, and one run at a
 * time, so that two clicks do not write to anybody twice.
 */
@ApplicationScoped
class MailStarts {

    private final Mailings mailings;
    private final Rounds rounds;
    private final Background background;

    MailStarts(Mailings mailings, Rounds rounds, Background background) {
        this.mailings = mailings;
        this.rounds = rounds;
        this.background = background;
    }

    MailStart invite(Round round, String base, String actor) {
        return start(
                round, () -> mailings.toInvite(round), recipients -> mailings.invite(round, recipients, base, actor));
    }

    /**
     * @param workplaces empty for all
     * @param force also those that were reminded a short while ago
     */
    MailStart remind(Round round, Collection<String> workplaces, boolean force, String base, String actor) {
        return start(
                round,
                () -> mailings.toRemind(round, workplaces, force),
                recipients -> mailings.remind(round, recipients, base, actor));
    }

    private MailStart start(Round round, Supplier<List<Recipient>> who, Consumer<List<Recipient>> work) {
        if (!mailings.isOn()) return new MailStart.Hindered("mail-off");
        if (rounds.stateOf(round).isOver()) return new MailStart.Hindered("mail-too-late");
        return background
                .runAlone("mails of " + round.id(), who, work)
                .<MailStart>map(MailStart.OnTheWay::new)
                .orElseGet(() -> new MailStart.Hindered("mail-under-way"));
    }
}
