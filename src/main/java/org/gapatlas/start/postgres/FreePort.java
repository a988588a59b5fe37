package org.gapatlas.start.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Finds loopback ports below the range from which systems serve outgoing connections, so that a port stays ours. */
public final class FreePort {

    private static final int FIRST = 15_000;
    private static final int LAST = 25_000;
    private static final int TRIES = 200;

    private FreePort() {}

    /** A port that nobody uses now. */
    public static int find() {
        return ThreadLocalRandom.current()
                .ints(TRIES, FIRST, LAST)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "No free port between %d and %d after %d tries. Maybe stop other services on this machine."
                                .formatted(FIRST, LAST, TRIES)));
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
