package org.gapatlas.survey.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.gapatlas.survey.Mailings;
import org.gapatlas.web.Tries;

/** Sends a fresh code to whom it belongs, after the answer has gone out: its timing tells nothing. */
@ApplicationScoped
class LostCodes {

    private final Mailings mailings;
    private final Background background;
    private final FormAddress address;
    private final Tries tries;

    LostCodes(Mailings mailings, Background background, FormAddress address, Tries tries) {
        this.mailings = mailings;
        this.background = background;
        this.address = address;
        this.tries = tries;
    }

    /** Every request costs a try: asking for others must not become a way to flood their mailboxes. */
    Response asked(String email, UriInfo here, Response.ResponseBuilder answer) {
        String base = address.base(here);
        return tries.of(Optional::empty, () -> {
            background.run(() -> mailings.findLostCode(email.strip(), base));
            return answer.build();
        });
    }
}
