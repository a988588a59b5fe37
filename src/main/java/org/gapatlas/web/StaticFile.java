package org.gapatlas.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.gapatlas.kernel.Digest;

/** Where a style sheet or script of ours lies. */
public final class StaticFile {

    private StaticFile() {}

    /**
     * The address of a file such as {@code /static/gapatlas.css}. It changes with the content, so that a browser may keep
     * it.
     */
    public static String address(String path) {
        return path + "?v=" + Digest.sha256(read(path)).substring(0, 12);
    }

    private static String read(String path) {
        try (var file = StaticFile.class.getResourceAsStream("/META-INF/resources" + path)) {
            if (file == null) throw new IllegalStateException("The file (%s) is not in the jar.".formatted(path));
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file (%s) cannot be read.".formatted(path), e);
        }
    }
}
