package org.gapatlas.start;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gapatlas.sheets.Upload;

/** The demonstration's tables from the jar, laid out as files for as long as they are read. */
final class DemonstrationFiles implements AutoCloseable {

    private final Path folder;

    DemonstrationFiles() {
        try {
            folder = Files.createTempDirectory("gapatlas-demonstration");
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary folder takes no files.", e);
        }
    }

    Upload frame() {
        return lay("workplaces.csv", line -> true);
    }

    Upload needs() {
        return lay("needs_2026.csv", line -> true);
    }

    Upload needsOf(Set<String> workplaces) {
        return lay("needs_2026.csv", line -> workplaces.contains(line.substring(0, line.indexOf(','))));
    }

    Upload programmes() {
        return lay("programmes.csv", line -> true);
    }

    Upload competences() {
        return lay("programme_competences.csv", line -> true);
    }

    /** What the workplaces of 2022 planned until 2025, and what became of it. */
    Upload realisedSince2022() {
        String rows = workplaces().stream()
                .map(row -> String.join(
                        ",",
                        row.getField("id"),
                        row.getField("round2022_stated_hires_2022_2025"),
                        row.getField("round2022_realised_hires_2022_2025")))
                .collect(Collectors.joining("\n"));
        return write("realised-2022.csv", "workplace,stated,realised\n" + rows + "\n");
    }

    /** The workplaces that stand so in the round of 2026: answered, partial or none. */
    Set<String> workplacesThat(String state) {
        return workplaces().stream()
                .filter(row -> row.getField("round2026_response").equals(state))
                .map(row -> row.getField("id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary files cannot be removed.", e);
        }
    }

    private Upload lay(String name, Predicate<String> wanted) {
        List<String> lines = text(name).lines().toList();
        String body = lines.stream().skip(1).filter(wanted).collect(Collectors.joining("\n"));
        return write(name, lines.get(0) + "\n" + body + "\n");
    }

    private Upload write(String name, String text) {
        try {
            return new Upload(name, Files.writeString(folder.resolve(name), text));
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary folder takes no files.", e);
        }
    }

    private static List<NamedCsvRecord> workplaces() {
        var text = new InputStreamReader(open("workplaces.csv"), StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static String text(String name) {
        try (var file = open(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The table (%s) cannot be read.".formatted(name), e);
        }
    }

    private static InputStream open(String name) {
        InputStream file = DemonstrationFiles.class.getResourceAsStream("/demo/" + name);
        if (file == null) throw new IllegalStateException("The table (%s) is not in the jar.".formatted(name));
        return file;
    }
}
