package org.gapatlas.catalogue.source.fetch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gapatlas.catalogue.Feed;
import org.gapatlas.catalogue.FeedReader;
import org.gapatlas.catalogue.Fetched;
import org.gapatlas.catalogue.Validators;
import org.gapatlas.sheets.Limits;
import org.gapatlas.sheets.Upload;

/**
 * Brings files over HTTP. Servers are asked with what they told last time (ETag, Last-Modified), so that they need not send what
 * has not changed; if one file has changed, all are brought, because a source may need them together.
 */
@Singleton
final class HttpFeedReader implements FeedReader {

    private static final int MOST_PAGES = 5_000;
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private final Errand.Limits limits;

    @Inject
    HttpFeedReader() {
        this(new Errand.Limits(4 * Limits.STAFF.bytes(), MOST_PAGES, LONGEST));
    }

    HttpFeedReader(Errand.Limits limits) {
        this.limits = limits;
    }

    @Override
    public Fetched read(Feed feed, SortedMap<String, Validators> known, Path folder) {
        var errand = new Errand(folder, limits);
        var bag = new Bag();
        var same = new ArrayList<URI>();
        try {
            for (URI address : feed.addresses()) {
                Errand.Answer answer = errand.get(address, known.getOrDefault(address.toString(), Validators.NONE));
                if (answer.file().isPresent()) follow(address, answer, errand, bag);
                else same.add(address);
            }
            if (bag.files.isEmpty()) return new Fetched.Unchanged();
            for (URI address : same) follow(address, errand.get(address, Validators.NONE), errand, bag);
            return new Fetched.Files(bag.files, bag.validators);
        } catch (FetchFault e) {
            return e.failed();
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was fetched cannot be read.", e);
        }
    }

    /** Takes the file and the pages after it. That a first page is what it was says nothing of the others, so it is not asked. */
    private void follow(URI address, Errand.Answer first, Errand errand, Bag bag) throws FetchFault, IOException {
        Errand.Answer answer = first;
        for (int page = 1; answer.file().isPresent(); page++) {
            if (page > limits.pages())
                throw FetchFault.of("fetch-too-many-pages", address, String.valueOf(limits.pages()));
            Path file = answer.file().get();
            bag.files.add(new Upload(WebAddress.fileName(address, page), file));
            Optional<String> next = NextPage.in(file);
            if (next.isEmpty()) {
                if (page == 1) bag.validators.put(address.toString(), answer.validators());
                return;
            }
            answer = errand.get(Errand.onward(answer.from(), next.get()), Validators.NONE);
        }
    }

    /** What has come so far. */
    private static final class Bag {
        final List<Upload> files = new ArrayList<>();
        final SortedMap<String, Validators> validators = new TreeMap<>();
    }
}
