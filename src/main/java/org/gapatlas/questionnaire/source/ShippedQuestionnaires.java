package org.gapatlas.questionnaire.source;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gapatlas.questionnaire.Wording;

/**
 * The questionnaires in the jar. {@code surveys/surveys.txt} names their folders, because a folder inside a jar cannot be
 * listed.
 */
final class ShippedQuestionnaires {

    /** A folder's two files. */
    record Folder(String name, String yaml, Wording wording) {
        String file() {
            return "surveys/" + name + "/questionnaire.yaml";
        }
    }

    private ShippedQuestionnaires() {}

    static List<Folder> list() {
        return read("surveys.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(name -> new Folder(name, read(name + "/questionnaire.yaml"), wording(name + "/texts.csv")))
                .toList();
    }

    private static Wording wording(String name) {
        List<Wording.Line> lines = CsvReader.builder().ofNamedCsvRecord(read(name)).stream()
                .map(row -> new Wording.Line(
                        (int) row.getStartingLineNumber(),
                        row.getField("key").strip(),
                        row.getField("en").strip(),
                        row.getField("sv").strip(),
                        row.getField("fi").strip()))
                .toList();
        return new Wording("surveys/" + name, lines, List.of());
    }

    private static String read(String name) {
        try (var file = ShippedQuestionnaires.class.getResourceAsStream("/surveys/" + name)) {
            if (file == null) throw new IllegalStateException("The file (%s) is not in the jar.".formatted(name));
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file (%s) cannot be read.".formatted(name), e);
        }
    }
}
