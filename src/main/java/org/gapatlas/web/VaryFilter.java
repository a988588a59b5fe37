package org.gapatlas.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells caches that one address answers in several languages and forms. */
class VaryFilter {

    @ServerResponseFilter
    void vary(ContainerResponseContext response) {
        response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Accept");
    }
}
