package org.gapatlas.gap;

import org.gapatlas.survey.NeedRows;

/**
 * Where the need rows of a snapshot come from, bucket by bucket: a database today, files of a frozen round later. Rows of
 * one enterprise group lie in one bucket and follow each other.
 */
@FunctionalInterface
public interface SnapshotSource {

    /** The rows of the buckets from first to last. */
    NeedRows rows(int firstBucket, int lastBucket);
}
