package org.gapatlas.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.gapatlas.kernel.Digest;

/** Where the style sheet lies. The address changes with its content, so that a browser may keep it. */
final class Stylesheet {

    private static final String PATH = "/static/gapatlas.css";

    static final String ADDRESS = PATH + "?v=" + Digest.sha256(read()).substring(0, 12);

    private Stylesheet() {}

    private static String read() {
        try (var file = Stylesheet.class.getResourceAsStream("/META-INF/resources" + PATH)) {
            if (file == null)
                throw new IllegalStateException("The style sheet (%s) is not in the jar.".formatted(PATH));
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet (%s) cannot be read.".formatted(PATH), e);
        }
    }
}
