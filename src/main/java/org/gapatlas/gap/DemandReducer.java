package org.gapatlas.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.gapatlas.survey.AnswerArchive;

/**
 * Reads a snapshot's buckets in so many partitions side by side and merges what they gathered. The result does not depend
 * on how many there are.
 */
final class DemandReducer {

    private final int partitions;

    /**
     * @param partitions from 1 to the number of buckets
     */
    DemandReducer(int partitions) {
        if (partitions < 1 || partitions > AnswerArchive.BUCKETS)
            throw new IllegalArgumentException(
                    "The number of partitions (%d) must lie in 1..64.".formatted(partitions));
        this.partitions = partitions;
    }

    Demand reduce(SnapshotSource source, Supplier<Demand> empty) {
        if (partitions == 1) return read(source, 0, AnswerArchive.BUCKETS - 1, empty.get());
        ExecutorService readers = Executors.newFixedThreadPool(
                Math.min(partitions, Runtime.getRuntime().availableProcessors()));
        try {
            var parts = new ArrayList<Future<Demand>>();
            for (int i = 0; i < partitions; i++) {
                int first = bucket(i);
                int last = bucket(i + 1) - 1;
                parts.add(readers.submit(() -> read(source, first, last, empty.get())));
            }
            return merge(parts, empty.get());
        } finally {
            readers.shutdownNow();
        }
    }

    private int bucket(int partition) {
        return partition * AnswerArchive.BUCKETS / partitions;
    }

    private static Demand read(SnapshotSource source, int first, int last, Demand demand) {
        try (var rows = source.rows(first, last)) {
            while (rows.hasNext()) demand.add(rows.next());
        }
        return demand;
    }

    private static Demand merge(List<Future<Demand>> parts, Demand whole) {
        try {
            for (Future<Demand> part : parts) whole.merge(part.get());
            return whole;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A part of the snapshot cannot be read.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The reading of the snapshot was interrupted.", e);
        }
    }
}
