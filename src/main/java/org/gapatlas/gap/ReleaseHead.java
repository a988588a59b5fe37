package org.gapatlas.gap;

import java.time.Instant;

/** A release without its cells, for lists. */
public record ReleaseHead(
        String id, String round, String analysis, Instant publishedAt, String hash, boolean illustrative) {}
