package org.gapatlas.start.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Holds a home for one service, since two on one home would stop each other's database. The system lets go of it when the
 * process ends, however it ends.
 */
public final class HomeLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the home, or refuses when a service has it. */
    public static HomeLock take(Home home) {
        HomeLock lock = tryTake(home);
        if (lock == null)
            throw new CannotStart(
                    "Another Gapatlas service uses the home (%s). Maybe stop it, or set GAPATLAS_HOME to another folder."
                            .formatted(home.folder()));
        return lock;
    }

    static @Nullable HomeLock tryTake(Home home) {
        Path file = home.lock();
        if (isHeldByThisProcess(file)) return null;
        try {
            HomeLock lock = tryLock(file);
            if (lock == null) System.clearProperty(mark(file));
            return lock;
        } catch (IOException e) {
            System.clearProperty(mark(file));
            throw new CannotStart(
                    "The home's lock (%s) cannot be taken. Maybe the folder is read-only or on a network drive."
                            .formatted(file),
                    e);
        }
    }

    private static @Nullable HomeLock tryLock(Path file) throws IOException {
        var channel = FileChannel.open(file, CREATE, WRITE);
        if (channel.tryLock() != null) return new HomeLock(file, channel);
        channel.close();
        return null;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.clearProperty(mark(file));
        }
    }

    /**
     * Marks the file as held, or says that it was: closing a second channel on it would release the first one's lock. The
     * mark is a system property since class loaders share nothing else.
     */
    private static boolean isHeldByThisProcess(Path file) {
        return System.getProperties().putIfAbsent(mark(file), "held") != null;
    }

    private static String mark(Path file) {
        return "gapatlas.lock." + file;
    }
}
