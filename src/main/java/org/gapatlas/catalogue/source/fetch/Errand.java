package org.gapatlas.catalogue.source.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gapatlas.catalogue.Validators;

/**
 * One feed's way to the web: asks for one file after the other, until its time is up or it has as many bytes as may be. Follows
 * a server on to another address of the same host only.
 */
final class Errand {

    private static final int REDIRECTS = 5;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private final Path folder;
    private final Limits limits;
    private final Instant end;
    private long left;
    private int files;

    /** How much one feed may bring, and how long it may take. */
    record Limits(long bytes, int pages, Duration time) {}

    /** A file that came, or (without one) was told to be what it was. */
    record Answer(URI from, Optional<Path> file, Validators validators) {}

    Errand(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
        this.left = limits.bytes();
        this.end = Instant.now().plus(limits.time());
    }

    Answer get(URI address, Validators known) throws FetchFault {
        URI at = address;
        for (int i = 0; i <= REDIRECTS; i++) {
            HttpResponse<Path> response = ask(at, known);
            int status = response.statusCode();
            if (status == 304 && !known.equals(Validators.NONE)) return new Answer(at, Optional.empty(), known);
            if (status == 200) return new Answer(at, Optional.of(response.body()), validators(response));
            at = onward(at, response);
        }
        throw FetchFault.of("fetch-redirects", address, String.valueOf(REDIRECTS));
    }

    private HttpResponse<Path> ask(URI address, Validators known) throws FetchFault {
        var request = HttpRequest.newBuilder(address).header("User-Agent", "Gapatlas");
        if (!known.etag().isEmpty()) request.header("If-None-Match", known.etag());
        if (!known.lastModified().isEmpty()) request.header("If-Modified-Since", known.lastModified());
        Path file = folder.resolve(String.valueOf(files++));
        var coming = client.sendAsync(request.build(), head -> new FileOfLimit(file, left));
        try {
            HttpResponse<Path> response =
                    coming.get(Math.max(1, Duration.between(Instant.now(), end).toMillis()), TimeUnit.MILLISECONDS);
            left -= java.nio.file.Files.size(file);
            return response;
        } catch (TimeoutException e) {
            throw FetchFault.of("fetch-too-slow", address, limits.time().toSeconds() + " s");
        } catch (ExecutionException | CancellationException | IOException e) {
            if (isTooLarge(e)) throw FetchFault.of("fetch-too-large", address, (limits.bytes() >> 20) + " MiB");
            throw FetchFault.of("fetch-unreachable", address, address.getHost());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The service stops while (%s) is fetched.".formatted(address), e);
        } finally {
            coming.cancel(true);
        }
    }

    private static URI onward(URI at, HttpResponse<Path> response) throws FetchFault {
        Optional<String> location = response.headers().firstValue("Location");
        if (response.statusCode() / 100 != 3 || location.isEmpty())
            throw FetchFault.status(at, response.statusCode(), RetryAfter.of(response.headers(), Instant.now()));
        return onward(at, location.get());
    }

    /** Where a server sends us, if that is still its own place. */
    static URI onward(URI at, String to) throws FetchFault {
        URI next;
        try {
            next = at.resolve(to);
        } catch (IllegalArgumentException e) {
            throw FetchFault.of("fetch-other-host", at, to);
        }
        if (!WebAddress.isSamePlace(at, next)) throw FetchFault.of("fetch-other-host", at, to);
        return next;
    }

    private static Validators validators(HttpResponse<?> response) {
        return new Validators(
                response.headers().firstValue("ETag").orElse(""),
                response.headers().firstValue("Last-Modified").orElse(""));
    }

    private static boolean isTooLarge(Throwable why) {
        for (Throwable each = why; each != null; each = each.getCause())
            if (each instanceof FileOfLimit.TooLarge) return true;
        return false;
    }
}
