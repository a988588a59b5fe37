package org.gapatlas.catalogue.source.fetch;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.gapatlas.catalogue.Feed;
import org.gapatlas.catalogue.FeedPlan;
import org.gapatlas.catalogue.Imports;
import org.gapatlas.kernel.Nearest;

/**
 * Reads {@code gapatlas.fetch.<source>.urls} (addresses with commas between them) and {@code gapatlas.fetch.every}. What is
 * written wrong there ends the start, because a feed that is silently never fetched looks like one that never changes.
 */
final class ConfiguredFeeds {

    private static final String PREFIX = "gapatlas.fetch.";
    private static final String SUFFIX = ".urls";
    private static final Duration EVERY = Duration.ofDays(1);
    private static final Duration SOONEST = Duration.ofMinutes(1);

    private ConfiguredFeeds() {}

    @Produces
    @Singleton
    static FeedPlan plan(Config config, Imports imports) {
        return read(config, imports.sources());
    }

    static FeedPlan read(Config config, SortedSet<String> sources) {
        refuseOthers(config, sources);
        List<Feed> feeds = sources.stream()
                .map(source -> new Feed(source, addresses(config, PREFIX + source + SUFFIX)))
                .filter(feed -> !feed.addresses().isEmpty())
                .toList();
        return new FeedPlan(feeds, every(config));
    }

    private static void refuseOthers(Config config, SortedSet<String> sources) {
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(PREFIX) && name.endsWith(SUFFIX))
                .map(name -> name.substring(PREFIX.length(), name.length() - SUFFIX.length()))
                .filter(source -> !sources.contains(source))
                .findFirst()
                .ifPresent(source -> {
                    throw new IllegalStateException(
                            "%s%s%s names no source that can be imported. Maybe one of these: %s."
                                    .formatted(PREFIX, source, SUFFIX, String.join(", ", Nearest.to(source, sources))));
                });
    }

    private static List<URI> addresses(Config config, String name) {
        return config.getOptionalValues(name, String.class).orElse(List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> address(name, text))
                .toList();
    }

    private static URI address(String name, String text) {
        try {
            var address = new URI(text);
            if (WebAddress.isFetchable(address)) return address;
        } catch (java.net.URISyntaxException e) {
            throw refused(name, text, e);
        }
        throw refused(name, text, null);
    }

    private static IllegalStateException refused(
            String name, String text, java.lang.@org.jspecify.annotations.Nullable Exception why) {
        return new IllegalStateException(
                "%s names (%s), which is no http or https address of a host. Maybe a user or a space has slipped in; several addresses have commas between them."
                        .formatted(name, text),
                why);
    }

    private static Duration every(Config config) {
        Duration every =
                config.getOptionalValue(PREFIX + "every", Duration.class).orElse(EVERY);
        if (every.compareTo(SOONEST) < 0)
            throw new IllegalStateException(
                    "%severy (%s) is less than a minute. Maybe PT24H, or 24h.".formatted(PREFIX, every));
        return every;
    }
}
