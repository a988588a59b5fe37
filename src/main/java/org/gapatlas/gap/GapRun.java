package org.gapatlas.gap;

import java.time.Instant;

/** One analysis: its id, its mode, and the snapshot it looks at. */
public record GapRun(String id, String round, Mode mode, Snapshot snapshot, Instant createdAt) {}
