package org.gapatlas.access.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;
import org.gapatlas.web.Frames;
import org.gapatlas.web.TokenCookie;
import org.gapatlas.web.Visitor;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Leads a browser without a session to the sign-in page, or on the form to where the code is asked for, where a machine would be told 401. */
class SignInFirst {

    private static final String SIGN_IN = "/desk/sign-in";

    /** Where passwords and codes are taken: these say themselves what was wrong. */
    private static final Set<String> DOORS = Set.of(SIGN_IN, TokenCookie.FORM_PATH, TokenCookie.FORM_PATH + "/session");

    private final Visitor visitor;
    private final Frames frames;

    SignInFirst(Visitor visitor, Frames frames) {
        this.visitor = visitor;
        this.frames = frames;
    }

    @ServerResponseFilter
    void lead(ContainerResponseContext response) {
        if (response.getStatus() != 401 || !visitor.wantsPage() || DOORS.contains(visitor.path())) return;
        String door = TokenCookie.on(visitor.path()) == TokenCookie.FORM ? TokenCookie.FORM_PATH : SIGN_IN;
        response.setStatus(303);
        response.setEntity(null);
        response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
        response.getHeaders()
                .putSingle(
                        HttpHeaders.LOCATION,
                        URI.create(frames.of("sign-in.title", SIGN_IN).to(door)));
    }
}
