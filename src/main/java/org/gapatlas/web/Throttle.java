package org.gapatlas.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Token buckets: whoever has used up its tokens waits until one has dropped in again. */
public final class Throttle {

    /** Beyond so many buckets the full ones are forgotten: they say nothing. */
    private static final int MANY = 10_000;

    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final double perMinute;
    private final Clock clock;

    /** What was left at a moment, and whether the last to ask got one. */
    private record Bucket(double tokens, Instant at, boolean taken) {}

    /**
     * @param perMinute how many tokens drop in a minute, and how many a bucket holds
     */
    public Throttle(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Takes a token; where there is none, it tells how long to wait for the next. */
    public Optional<Duration> findWait(String who) {
        Instant now = clock.instant();
        if (buckets.size() > MANY) buckets.values().removeIf(bucket -> tokens(bucket, now) >= perMinute);
        Bucket left = buckets.compute(who, (key, bucket) -> {
            double tokens = bucket == null ? perMinute : tokens(bucket, now);
            return new Bucket(tokens < 1 ? tokens : tokens - 1, now, tokens >= 1);
        });
        return left.taken() ? Optional.empty() : Optional.of(wait(1 - left.tokens()));
    }

    /** How long until so much of a token has dropped in; a rounding error of the sums is no wait. */
    private Duration wait(double part) {
        return Duration.ofMillis((long) Math.ceil(part * 60_000 / perMinute - 1e-6));
    }

    /** Gives a token back: what it was taken for did not need guarding. */
    public void giveBack(String who) {
        buckets.computeIfPresent(
                who, (key, bucket) -> new Bucket(Math.min(perMinute, bucket.tokens() + 1), bucket.at(), true));
    }

    int size() {
        return buckets.size();
    }

    private double tokens(Bucket bucket, Instant now) {
        double dropped = Duration.between(bucket.at(), now).toMillis() * perMinute / 60_000;
        return Math.min(perMinute, bucket.tokens() + dropped);
    }
}
