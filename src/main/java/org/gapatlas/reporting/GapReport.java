package org.gapatlas.reporting;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import org.gapatlas.kernel.Words;

/** The face of the analysts' workbook: from an analysis to a file, in the reader's language. */
@Singleton
public final class GapReport {

    private final ReportLayout layout;
    private final BookWriter writer;

    GapReport(ReportLayout layout, BookWriter writer) {
        this.layout = layout;
        this.writer = writer;
    }

    /** The workbook before it is a file: a pure function of what went in. */
    public Book book(ReportInput input, Words words) {
        var edition = new Edition(input, words);
        return new Book(
                new Opening(edition).title(layout.title()),
                input.run().createdAt(),
                layout.sheets().stream().map(sheet -> sheet.grid(edition)).toList());
    }

    /** Writes the workbook; the same input and language give the same bytes. */
    public void write(ReportInput input, Words words, OutputStream out) throws IOException {
        writer.write(book(input, words), out);
    }

    /** The media type of what {@link #write} writes. */
    public String mediaType() {
        return writer.mediaType();
    }
}
