package org.gapatlas.survey.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gapatlas.survey.Invitation;

/** Where respondents find the service: as the operator says, else as whoever asks has found it. */
@ApplicationScoped
public class FormAddress {

    private final Optional<String> address;

    FormAddress(@ConfigProperty(name = "gapatlas.public-url") Optional<String> address) {
        this.address = address;
    }

    /** The beginning of every link, without a slash at its end. */
    public String base(UriInfo here) {
        return address.orElseGet(() -> here.getBaseUri().toString()).replaceAll("/+$", "");
    }

    /** The link that opens the form: the code stands behind the #, which no browser sends to any server. */
    public String formOf(Invitation.Code code, UriInfo here) {
        return base(here) + "/answer#" + code.code().reveal();
    }
}
