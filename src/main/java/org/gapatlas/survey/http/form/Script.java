package org.gapatlas.survey.http.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.gapatlas.kernel.Digest;

/** Where the form's script lies. The address changes with its content, so that a browser may keep it. */
final class Script {

    private static final String PATH = "/static/answer.js";

    static final String ADDRESS = PATH + "?v=" + Digest.sha256(read()).substring(0, 12);

    private Script() {}

    private static String read() {
        try (var file = Script.class.getResourceAsStream("/META-INF/resources" + PATH)) {
            if (file == null) throw new IllegalStateException("The script (%s) is not in the jar.".formatted(PATH));
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The script (%s) cannot be read.".formatted(PATH), e);
        }
    }
}
