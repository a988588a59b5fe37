package org.gapatlas.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The face of access: opens a session, tells whose it is, ends it. */
@ApplicationScoped
public class Sessions {

    private static final Duration STAFF_IDLE = Duration.ofMinutes(30);
    private static final Duration STAFF_MOST = Duration.ofHours(12);
    private static final Duration RESPONDENT_IDLE = Duration.ofHours(8);
    private static final Duration RESPONDENT_MOST = Duration.ofDays(7);

    /** Being seen is written down once in this part of the silence that ends a session, so that reading costs no write. */
    private static final int NOTED = 16;

    private final SessionStore store;
    private final Clock clock;

    Sessions(SessionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A session just opened, with the token that only its owner sees. */
    public record Opened(Token token, Instant expiresAt) {}

    /** Opens a session: eight hours' silence for a respondent, half an hour's for staff. */
    @Transactional
    public Opened open(Caller caller) {
        boolean respondent = caller.is(Roles.RESPONDENT);
        Token token = Token.random("gas");
        Instant now = clock.instant();
        Instant until = now.plus(respondent ? RESPONDENT_MOST : STAFF_MOST);
        store.keep(new Session(token.fingerprint(), caller, now, until, respondent ? RESPONDENT_IDLE : STAFF_IDLE));
        return new Opened(token, until);
    }

    /** Whose token this is; empty for one that is unknown, ended or over. Asked with every request, so in no transaction. */
    public Optional<Caller> find(Token token) {
        Instant now = clock.instant();
        Optional<Session> session = store.find(token.fingerprint()).filter(s -> !s.isOver(now));
        session.filter(s -> s.seenAt().plus(s.idle().dividedBy(NOTED)).isBefore(now))
                .ifPresent(s -> store.seen(s.fingerprint(), now));
        return session.map(Session::caller);
    }

    @Transactional
    public void end(Token token) {
        store.end(token.fingerprint());
    }
}
