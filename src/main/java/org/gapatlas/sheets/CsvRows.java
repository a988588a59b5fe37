package org.gapatlas.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;

/** CSV after RFC 4180 in UTF-8, with or without byte order mark; the separator is the header's: comma, semicolon or tab. */
final class CsvRows {

    private static final int HEADER_LOOK = 64_000;

    private CsvRows() {}

    static void read(Upload upload, Limits limits, RowVisitor visitor) throws IOException {
        try (var in = Files.newInputStream(upload.file())) {
            read(upload.name(), in, limits, visitor);
        }
    }

    static void read(String name, InputStream in, Limits limits, RowVisitor visitor) throws IOException {
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var text = new BufferedReader(new InputStreamReader(in, decoder), HEADER_LOOK);
                var rows = open(text)) {
            var gate = new Gate(name, limits);
            for (CsvRecord row : rows) {
                gate.check(row.getFields(), (int) row.getStartingLineNumber());
                visitor.row("", new Row((int) row.getStartingLineNumber(), row.getFields()));
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableFile(new FileFault("file-not-utf8", name, "UTF-8"));
        } catch (UncheckedIOException | CsvParseException e) {
            boolean encoding = e.getCause() instanceof CharacterCodingException;
            throw new UnreadableFile(
                    new FileFault(encoding ? "file-not-utf8" : "file-broken", name, encoding ? "UTF-8" : "CSV"));
        }
    }

    private static CsvReader<CsvRecord> open(BufferedReader text) throws IOException {
        skipByteOrderMark(text);
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text);
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') text.reset();
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEADER_LOOK);
        var header = new StringBuilder();
        for (int c = text.read(); c >= 0 && c != '\n' && header.length() < HEADER_LOOK - 1; c = text.read())
            header.append((char) c);
        text.reset();
        String line = header.toString();
        if (count(line, ';') > count(line, ',')) return ';';
        return count(line, '\t') > count(line, ',') ? '\t' : ',';
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
