package org.gapatlas.survey.post;

import io.vertx.ext.mail.SMTPException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail server's no. Only a no to the recipient that speaks of the mailbox is the address's fault; a server that wants a
 * password, knows no sender or relays nothing says no to every address, and none of them has bounced.
 *
 * @param step what the no was said to, in the words of the mail client
 * @param code the reply code, such as 550
 * @param status the enhanced status, such as 5.1.1; empty where the server gives none
 */
record Refusal(String step, int code, String status) {

    private static final String RECIPIENT = "recipient address not accepted";
    private static final Set<Integer> OF_THE_MAILBOX = Set.of(550, 551, 553);
    private static final String POLICY = "5.7.";
    private static final Pattern STATUS = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

    static Optional<Refusal> find(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause())
            if (each instanceof SMTPException no) return Optional.of(of(no));
        return Optional.empty();
    }

    private static Refusal of(SMTPException no) {
        String message = String.valueOf(no.getMessage());
        var status = STATUS.matcher(message);
        return new Refusal(message, no.getReplyCode(), status.find() ? status.group() : "");
    }

    boolean isOfTheAddress() {
        return step.startsWith(RECIPIENT) && OF_THE_MAILBOX.contains(code) && !status.startsWith(POLICY);
    }

    /** What may stand in a log: servers repeat the address in their words, so only numbers. */
    String told() {
        return "the mail server said " + code + " " + status;
    }
}
