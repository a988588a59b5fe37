package org.gapatlas.survey.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Problems;
import org.jspecify.annotations.Nullable;

/** What the forms of the desk have in common: they were ours, and a page follows. */
@ApplicationScoped
class DeskForms {

    static final String ROUNDS = "/desk/rounds";

    private final FormProof proof;
    private final Frames frames;
    private final Problems problems;

    DeskForms(FormProof proof, Frames frames, Problems problems) {
        this.proof = proof;
        this.frames = frames;
        this.problems = problems;
    }

    /** What the form asks for, where it was ours. */
    Response ours(@Nullable String word, Supplier<Response> then) {
        return proof.holds(word) ? then.get() : problems.answer(403, "forbidden");
    }

    /** On to a page of the desk, in the language that is read. */
    Response goTo(String path) {
        return Response.seeOther(URI.create(frames.of("desk.title", ROUNDS).to(path)))
                .build();
    }

    static String round(String id) {
        return ROUNDS + "/" + id;
    }

    static String workplace(String round, String id) {
        return round(round) + "/workplaces/" + id;
    }
}
