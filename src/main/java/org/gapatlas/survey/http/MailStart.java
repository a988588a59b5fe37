package org.gapatlas.survey.http;

import java.util.List;
import java.util.function.Function;
import org.gapatlas.survey.Recipient;

/** What became of the wish to send the mails of a round. */
sealed interface MailStart {

    /** They are on their way to these. */
    record OnTheWay(List<Recipient> recipients) implements MailStart {
        public OnTheWay {
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * Nothing goes out.
     *
     * @param code of the problem, in the room of surveys
     */
    record Hindered(String code) implements MailStart {}

    default <T> T fold(Function<OnTheWay, T> onTheWay, Function<Hindered, T> hindered) {
        return this instanceof OnTheWay o ? onTheWay.apply(o) : hindered.apply((Hindered) this);
    }
}
