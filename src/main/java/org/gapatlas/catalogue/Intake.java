package org.gapatlas.catalogue;

import java.util.List;
import org.gapatlas.sheets.Upload;

/** What one import brings: read first, then put or only compared, and closed in any case. */
interface Intake extends AutoCloseable {

    Reading read(List<Upload> files);

    /** Stores what was read, from the run on. */
    Changes put(long run);

    /** What {@link #put} would do. */
    Changes compare();

    /** What the audit log calls it when it is done. */
    String done();

    @Override
    void close();
}
