package org.gapatlas.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rows of a table on the class path. */
public final class Csv {

    private Csv() {}

    public static List<NamedCsvRecord> rows(String path) {
        try (var file = Objects.requireNonNull(Csv.class.getResourceAsStream(path), path)) {
            return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8)).stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
