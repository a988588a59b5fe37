package org.gapatlas.survey.source;

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
import org.gapatlas.survey.Questionnaire;
import org.gapatlas.survey.Questionnaires;

/**
 * The questionnaires in the jar. {@code surveys/surveys.txt} names their folders, because a folder inside a jar cannot be
 * listed.
 */
@Singleton
public class ShippedQuestionnaires implements Questionnaires {

    private final Map<String, Questionnaire> byId = read("surveys.txt")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(id -> QuestionnaireFile.parse(read(id + "/questionnaire.yaml")))
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

    private static String read(String name) {
        try (var file = ShippedQuestionnaires.class.getResourceAsStream("/surveys/" + name)) {
            if (file == null) throw new IllegalStateException("The file (%s) is not in the jar.".formatted(name));
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file (%s) cannot be read.".formatted(name), e);
        }
    }
}
