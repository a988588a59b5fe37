package org.gapatlas.survey.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where respondents find the service: as the operator says, else as whoever asks has found it. */
@ApplicationScoped
class FormAddress {

    private final Optional<String> address;

    FormAddress(@ConfigProperty(name = "gapatlas.public-url") Optional<String> address) {
        this.address = address;
    }

    /** The beginning of every link, without a slash at its end. */
    String base(UriInfo here) {
        return address.orElseGet(() -> here.getBaseUri().toString()).replaceAll("/+$", "");
    }
}
