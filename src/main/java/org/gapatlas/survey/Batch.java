package org.gapatlas.survey;

/**
 * Port: a file's rows on their way into the database. Nothing is seen of them until they are merged; a batch that is closed
 * without that leaves no trace.
 */
public interface Batch<R> extends AutoCloseable {

    void add(R row);

    /** Puts all rows in their places at once. */
    Imported merge();

    @Override
    void close();
}
