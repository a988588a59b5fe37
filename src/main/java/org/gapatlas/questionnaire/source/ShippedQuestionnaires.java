package org.gapatlas.questionnaire.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gapatlas.kernel.LocalizedText;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.Questionnaires;

/**
 * The questionnaires in the jar. {@code surveys/surveys.txt} names their folders, because a folder inside a jar cannot be
 * listed.
 */
@Singleton
public class ShippedQuestionnaires implements Questionnaires {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Map<String, Questionnaire> byId = read("surveys.txt")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(ShippedQuestionnaires::load)
            .collect(Collectors.toMap(Questionnaire::id, Function.identity(), (a, b) -> b, TreeMap::new));

    @Override
    public SortedSet<String> ids() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byId.keySet()));
    }

    @Override
    public List<String> versionsOf(String survey) {
        return Optional.ofNullable(byId.get(survey)).map(Questionnaire::version).stream()
                .toList();
    }

    @Override
    public Optional<Questionnaire> find(String survey, String version) {
        return Optional.ofNullable(byId.get(survey)).filter(q -> q.version().equals(version));
    }

    private static Questionnaire load(String folder) {
        try {
            return BundleWriter.publish(YAML.readTree(read(folder + "/questionnaire.yaml")), texts(folder));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The questionnaire (%s) is not YAML.".formatted(folder), e);
        }
    }

    private static Map<String, LocalizedText> texts(String folder) {
        var texts = new TreeMap<String, LocalizedText>();
        CsvReader.builder()
                .detectBomHeader(false)
                .ofNamedCsvRecord(read(folder + "/texts.csv"))
                .forEach(row -> texts.put(
                        row.getField("key"),
                        new LocalizedText(row.getField("en"), row.getField("sv"), row.getField("fi"))));
        return texts;
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
