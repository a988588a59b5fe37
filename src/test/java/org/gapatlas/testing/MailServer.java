package org.gapatlas.testing;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A mail server that takes mail over SMTP as a real one does. It knows no mailbox whose name begins with {@code gone}, has no
 * room for those that begin with {@code full}, takes its time for {@code slow} and relays nothing to {@code
 * elsewhere.invalid}; a test may stop it.
 */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    private static final String HERE = "127.0.0.1";

    private GreenMail server = new GreenMail();

    @Override
    public Map<String, String> start() {
        int port = freePort();
        server = new Choosy(new ServerSetup(port, HERE, ServerSetup.PROTOCOL_SMTP));
        server.start();
        return Map.of("gapatlas.mail-host", HERE, "gapatlas.mail-port", String.valueOf(port));
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public void inject(TestInjector tests) {
        tests.injectIntoFields(this, new TestInjector.MatchesType(MailServer.class));
    }

    /** The same server again at the same port, with empty mailboxes. */
    public void startAgain() {
        server.start();
    }

    /** What has come for an address, the oldest first. */
    public List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipients(mail).equals(List.of(address)))
                .toList();
    }

    /** Everything that has come for the addresses of a test. */
    public List<MimeMessage> mailsToAll(String ending) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipients(mail).stream().anyMatch(address -> address.endsWith(ending)))
                .toList();
    }

    private static List<String> recipients(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
                    .map(Object::toString)
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses some recipients, which the library's own server never does. */
    private static final class Choosy extends GreenMail {

        Choosy(ServerSetup setup) {
            super(setup);
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
            return super.createServices(setups, new Managers() {
                private final SmtpManager manager = new Doorkeeper(managers);

                @Override
                public SmtpManager getSmtpManager() {
                    return manager;
                }

                @Override
                public UserManager getUserManager() {
                    return managers.getUserManager();
                }

                @Override
                public ImapHostManager getImapHostManager() {
                    return managers.getImapHostManager();
                }
            });
        }
    }

    private static final class Doorkeeper extends SmtpManager {

        Doorkeeper(Managers managers) {
            super(managers.getImapHostManager(), managers.getUserManager());
        }

        @Override
        public String checkRecipient(SmtpState state, MailAddress to) {
            if (to.getEmail().startsWith("slow")) pause();
            if (to.getEmail().startsWith("gone")) return "550 5.1.1 <" + to.getEmail() + ">: no such mailbox";
            if (to.getEmail().startsWith("full")) return "452 4.2.2 <" + to.getEmail() + ">: mailbox full";
            return to.getHost().equals("elsewhere.invalid") ? "550 5.7.1 relaying denied" : null;
        }

        private static void pause() {
            try {
                Thread.sleep(1_500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
