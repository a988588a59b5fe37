package org.gapatlas.survey;

import java.util.Iterator;

/** A stream of need rows that holds something open until it is closed. */
public interface NeedRows extends Iterator<NeedRow>, AutoCloseable {

    @Override
    void close();
}
