package org.gapatlas.reporting;

import java.io.IOException;
import java.io.OutputStream;

/** Port, filled by {@code reporting.excel}: writes a workbook as a file. The same book gives the same bytes. */
public interface BookWriter {

    /** The media type of what it writes. */
    String mediaType();

    /** Writes the book and leaves the stream open. */
    void write(Book book, OutputStream out) throws IOException;
}
