package org.gapatlas.survey.http.form;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;

/** What somebody typed into a page that is shown again: it stands there as typed, whatever was wrong with it. */
record Typed(MultivaluedMap<String, String> form) {

    static final Typed NOTHING = new Typed(new MultivaluedHashMap<>());

    /** The text of a field; empty where the page was not sent. */
    Optional<String> find(String name) {
        return Optional.ofNullable(form.getFirst(name));
    }

    /** What was chosen, where the page asked that question. */
    Optional<List<String>> findAll(String question) {
        return form.getOrDefault(Posted.ASKED, List.of()).contains(question)
                ? Optional.of(form.getOrDefault(question, List.of()))
                : Optional.empty();
    }
}
