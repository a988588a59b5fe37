package org.gapatlas.catalogue.source.fetch;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Writes an answer to a file as it comes, and hangs up on one that does not end in time. */
final class FileOfLimit implements BodySubscriber<Path> {

    /** More came than is taken. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final CompletableFuture<Path> whole = new CompletableFuture<>();
    private final Path file;
    private final FileChannel out;
    private long left;
    private Flow.@Nullable Subscription subscription;

    FileOfLimit(Path file, long most) {
        this.file = file;
        this.left = most;
        try {
            this.out = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The file (%s) cannot be written.".formatted(file), e);
        }
    }

    @Override
    public CompletionStage<Path> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        begun.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> some) {
        try {
            for (ByteBuffer bytes : some) {
                left -= bytes.remaining();
                if (left < 0) throw new TooLarge();
                while (bytes.hasRemaining()) out.write(bytes);
            }
            if (subscription != null) subscription.request(1);
        } catch (IOException e) {
            if (subscription != null) subscription.cancel();
            onError(e);
        }
    }

    @Override
    public void onError(Throwable why) {
        close();
        whole.completeExceptionally(why);
    }

    @Override
    public void onComplete() {
        close();
        whole.complete(file);
    }

    private void close() {
        try {
            out.close();
        } catch (IOException e) {
            whole.completeExceptionally(e);
        }
    }
}
