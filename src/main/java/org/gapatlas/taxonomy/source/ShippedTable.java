package org.gapatlas.taxonomy.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gapatlas.kernel.Digest;
import org.gapatlas.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A table packed into the jar. It is ours, so a fault in it is a programming error. */
final class ShippedTable {

    private ShippedTable() {}

    static List<NamedCsvRecord> rows(String name, Digest version) {
        try (var file = ShippedTable.class.getResourceAsStream("/taxonomy/" + name)) {
            if (file == null) throw new IllegalStateException("The table (%s) is not in the jar.".formatted(name));
            var text = new InputStreamReader(file, StandardCharsets.UTF_8);
            var rows = CsvReader.builder().detectBomHeader(false).ofNamedCsvRecord(text).stream()
                    .toList();
            rows.forEach(row -> version.add(row.getFields().toString()));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("The table (%s) cannot be read.".formatted(name), e);
        }
    }

    static LocalizedText name(NamedCsvRecord row) {
        return new LocalizedText(row.getField("name_en"), row.getField("name_sv"), row.getField("name_fi"));
    }

    static int whole(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    static Set<String> codes(NamedCsvRecord row, String column) {
        return new TreeSet<>(List.of(row.getField(column).split(";")));
    }

    static @Nullable String orNull(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isBlank() ? null : text;
    }
}
