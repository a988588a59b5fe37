package org.gapatlas.survey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: knows whom mail about workplaces goes to. */
public interface MailingStore {

    /** Every workplace of the round, with its contact where there is one. */
    List<Recipient> recipients(Round round);

    /** One of them; a double that was merged is not there. */
    Optional<Recipient> find(Round round, String workplace);

    /** The workplaces of all rounds that have this contact, in whatever letters. */
    List<Recipient> recipientsOf(String address);

    /** How the runs of mails of a round ended, the newest first. */
    List<MailRun> runs(Round round);

    void add(Round round, MailRun run);

    /** Remembers that mail to these addresses, or to the contacts of these workplaces, came back; tells which workplaces'. */
    List<String> bounce(Round round, Collection<String> addresses, Collection<String> workplaces);
}
