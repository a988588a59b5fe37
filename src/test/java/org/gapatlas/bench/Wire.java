package org.gapatlas.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/**
 * One connection that stays open and speaks just enough HTTP/1.1: the load comes from the machine that also bears it, so
 * its client has to cost as little as the one that {@code pgbench} brings. An answer that is no success ends the run.
 */
final class Wire implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final String host;

    private Wire(Socket socket, String host) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.host = host;
    }

    static Wire to(URI service) throws IOException {
        var socket = new Socket(service.getHost(), service.getPort());
        socket.setTcpNoDelay(true);
        return new Wire(socket, service.getAuthority());
    }

    /**
     * What came back.
     *
     * @param tag without its quotes; empty where there is none
     */
    record Answer(String tag, String body) {}

    /**
     * @param headers each a name, a colon and a value
     */
    Answer send(String method, String path, String body, String... headers) throws IOException {
        byte[] content = body.getBytes(UTF_8);
        var head = new StringBuilder(
                method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: " + content.length + "\r\n");
        for (String header : headers) head.append(header).append("\r\n");
        byte[] start = head.append("\r\n").toString().getBytes(ISO_8859_1);
        byte[] whole = java.util.Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        socket.getOutputStream().write(whole);
        return answer();
    }

    private Answer answer() throws IOException {
        String status = line();
        String tag = "";
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "etag" -> tag = value.replace("\"", "");
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> throw new IOException("The length of the answer is not said: " + line);
                default -> {}
            }
        }
        String body = new String(in.readNBytes(length), UTF_8);
        if (!status.startsWith("HTTP/1.1 2")) throw new IOException(status + " " + body);
        return new Answer(tag, body);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException("The service hung up.");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
