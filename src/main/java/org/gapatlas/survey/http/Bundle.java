package org.gapatlas.survey.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.LocalizedText;
import org.gapatlas.questionnaire.CodeLists;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.survey.Round;

/** A round's questionnaire as browsers and machines read it: what was published, in one language, with the codes' names. */
@ApplicationScoped
public class Bundle {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final List<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::tag).toList();

    private final CodeLists codes;

    Bundle(CodeLists codes) {
        this.codes = codes;
    }

    /**
     * The bundle of a round.
     *
     * @param hash SHA-256 of what was published, in all languages
     * @param options the sets of words that choices name
     * @param sections with rules as trees
     * @param codelists by name, the codes with their names
     * @param years of the horizon, the rows of every table
     */
    public record Localised(
            String id,
            String version,
            String hash,
            String title,
            List<String> languages,
            String language,
            JsonNode options,
            JsonNode sections,
            Map<String, String> texts,
            SortedMap<String, Map<String, String>> codelists,
            List<Integer> years,
            LocalDate referenceDate) {}

    public Localised of(Round round, Questionnaire questionnaire, Language language) {
        JsonNode published = read(questionnaire.bundle());
        return new Localised(
                questionnaire.id(),
                questionnaire.version(),
                questionnaire.hash(),
                questionnaire.title(language),
                LANGUAGES,
                language.tag(),
                published.path("options"),
                published.path("sections"),
                in(language, questionnaire.texts().byKey()),
                codelists(questionnaire, language),
                round.horizon().years(),
                round.referenceDate());
    }

    private SortedMap<String, Map<String, String>> codelists(Questionnaire questionnaire, Language language) {
        var lists = new TreeMap<String, Map<String, String>>();
        var questions = new ArrayList<>(questionnaire.questions());
        questionnaire.lists().forEach(list -> questions.addAll(list.questions()));
        questions.stream()
                .map(Question::codes)
                .filter(list -> !list.isEmpty())
                .forEach(list -> lists.computeIfAbsent(list, name -> in(language, codes.namesOf(name))));
        return lists;
    }

    private static Map<String, String> in(Language language, Map<String, LocalizedText> texts) {
        var said = new LinkedHashMap<String, String>();
        texts.forEach((key, text) -> said.put(key, text.in(language)));
        return said;
    }

    private static JsonNode read(String bundle) {
        try {
            return PLAIN.readTree(bundle);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A published bundle is no JSON.", e);
        }
    }
}
