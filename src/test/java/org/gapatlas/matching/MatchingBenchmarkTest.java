package org.gapatlas.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.gapatlas.testing.Samples;
import org.junit.jupiter.api.Test;

/** How well wordings find their concepts, on sets that others published and on crosswalks; prints what it measures. */
class MatchingBenchmarkTest {

    private static final String FOLDER = "matching-bench/";
    private static final String ESCO = "http://data.europa.eu/esco/";

    /** A set of queries over a corpus. */
    private record Task(List<String> ids, List<String> texts, Ranking ranking) {
        LabelIndex index(String language) {
            var labels = new ArrayList<Label>();
            for (int i = 0; i < texts.size(); i++)
                labels.add(Label.of(ids.get(i), ConceptKind.SKILL, LabelKind.PREF, texts.get(i)));
            return Indexes.of(language, labels);
        }

        Ranking.Figure mrr(String language) {
            LabelIndex index = index(language);
            return ranking.mrr(query -> index.scores(Features.of(Wording.of(query))));
        }
    }

    @Test
    void the_published_figure_comes_out_of_this_harness() throws IOException {
        Task task = melo("swe_q_sv_c_sv");
        var published = new PublishedTfIdf(task.texts());
        Ranking.Figure mrr = task.ranking().mrr(published::scores);
        tell("published character TF-IDF, sv-sv", task, mrr);
        assertThat(Math.round(mrr.all() * 10_000)).isEqualTo(3848);
    }

    @Test
    void swedish_occupation_titles_find_their_concepts() throws IOException {
        Task task = melo("swe_q_sv_c_sv");
        assertThat(told("Swedish occupation titles, plain", task, "sv")).isGreaterThanOrEqualTo(.405);
    }

    @Test
    void a_national_crosswalk_helps_titles_that_it_does_not_hold() throws IOException {
        Task task = melo("swe_q_sv_c_sv");
        Ranking.Figure mrr = withCrosswalk(task);
        tell("the same with the crosswalk's other titles as labels", task, mrr);
        assertThat(mrr.all()).isGreaterThanOrEqualTo(.485);
    }

    @Test
    void swedish_terms_find_their_skills() throws IOException {
        assertThat(told("Swedish skill terms", skills("derived/nsc_sv_skills_exact.tsv", 5), "sv"))
                .isGreaterThanOrEqualTo(.61);
    }

    @Test
    void finnish_alternative_labels_find_their_skills() throws IOException {
        assertThat(told("Finnish skill labels", skills("derived/fi_skill_altlabel.tsv", 4), "fi"))
                .isGreaterThanOrEqualTo(.65);
    }

    @Test
    void english_titles_find_their_concepts() throws IOException {
        assertThat(told("English occupation titles", melo("usa_q_en_c_en"), "en"))
                .isGreaterThanOrEqualTo(.62);
    }

    private static double told(String what, Task task, String language) {
        Ranking.Figure mrr = task.mrr(language);
        tell(what, task, mrr);
        return mrr.all();
    }

    private static void tell(String what, Task task, Ranking.Figure mrr) {
        assertThat(task.ranking().queries()).isPositive();
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d queries, %,d labels | %.4f | %.4f / %.4f |%n",
                what,
                task.ranking().queries(),
                task.texts().size(),
                mrr.all(),
                mrr.one(),
                mrr.other());
    }

    /** Leave one out: of every query its own title is taken from the labels. */
    private static Ranking.Figure withCrosswalk(Task task) throws IOException {
        var extras = new ArrayList<Label>();
        new ObjectMapper()
                .readTree(Samples.need(FOLDER + "melo/swe_sv_crosswalk.json")
                        .file()
                        .toFile())
                .forEach(term -> term.path("matches")
                        .fields()
                        .forEachRemaining(match -> kind(match.getValue().asText())
                                .ifPresent(kind -> extras.add(Label.of(
                                        match.getKey(),
                                        ConceptKind.OCCUPATION,
                                        kind,
                                        term.path("title").asText())))));
        assertThat(extras).isNotEmpty();
        Map<String, List<Integer>> elements = elements(task);
        var labels = new ArrayList<Label>();
        for (String text : task.texts()) labels.add(Label.of("", ConceptKind.OCCUPATION, LabelKind.PREF, text));
        labels.addAll(extras);
        var index = Indexes.of("sv", labels);
        int own = task.texts().size();
        return task.ranking().mrr(query -> {
            float[] all = index.scores(Features.of(Wording.of(query)));
            float[] scores = java.util.Arrays.copyOf(all, own);
            for (int i = 0; i < extras.size(); i++) {
                Label extra = extras.get(i);
                if (extra.text().equalsIgnoreCase(query)) continue;
                float score = all[own + i];
                for (int element : elements.getOrDefault(extra.concept(), List.of()))
                    scores[element] = Math.max(scores[element], score);
            }
            return scores;
        });
    }

    private static java.util.Optional<LabelKind> kind(String relation) {
        return java.util.Optional.ofNullable(Map.of(
                        "exactMatch", LabelKind.CROSSWALK_EXACT,
                        "narrowMatch", LabelKind.CROSSWALK_NARROW,
                        "closeMatch", LabelKind.CROSSWALK_CLOSE,
                        "broadMatch", LabelKind.CROSSWALK_BROAD)
                .get(relation));
    }

    private static Map<String, List<Integer>> elements(Task task) throws IOException {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < task.ids().size(); i++) numbers.put(task.ids().get(i), i);
        var elements = new HashMap<String, List<Integer>>();
        for (String[] row : rows(FOLDER + "melo/swe_q_sv_c_sv/concept_mapping.tsv"))
            elements.computeIfAbsent(row[1], concept -> new ArrayList<>()).add(numbers.get(row[0]));
        return elements;
    }

    private static Task melo(String set) throws IOException {
        String folder = FOLDER + "melo/" + set + "/";
        var ids = new ArrayList<String>();
        var texts = new ArrayList<String>();
        var numbers = new HashMap<String, Integer>();
        for (String[] row : rows(folder + "corpus_elements.tsv")) {
            numbers.put(row[0], ids.size());
            ids.add(row[0]);
            texts.add(row[1]);
        }
        var queries = new LinkedHashMap<String, String>();
        for (String[] row : rows(folder + "queries.tsv")) queries.put(row[0], row[1]);
        var right = new HashMap<String, Set<Integer>>();
        for (String[] row : rows(folder + "annotations.tsv"))
            right.computeIfAbsent(row[0], query -> new HashSet<>()).add(numbers.get(row[2]));
        return new Task(
                ids,
                texts,
                new Ranking(
                        ids,
                        texts,
                        List.copyOf(queries.values()),
                        queries.keySet().stream()
                                .map(query -> right.getOrDefault(query, Set.of()))
                                .toList()));
    }

    private static Task skills(String file, int column) throws IOException {
        var ids = new ArrayList<String>();
        var texts = new ArrayList<String>();
        var numbers = new HashMap<String, Integer>();
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(
                        Samples.need("esco/combined/compact_skills.tsv.gz").file())),
                StandardCharsets.UTF_8))) {
            in.lines().skip(1).map(line -> line.split("\t", -1)).forEach(row -> {
                if (row[column].isBlank()) return;
                numbers.put(ESCO + row[0], ids.size());
                ids.add(row[0]);
                texts.add(row[column]);
            });
        }
        var queries = new ArrayList<String>();
        var right = new ArrayList<Set<Integer>>();
        for (String[] row : rows(FOLDER + file).subList(1, rows(FOLDER + file).size()))
            if (numbers.containsKey(row[2])) {
                queries.add(row[1]);
                right.add(Set.of(numbers.get(row[2])));
            }
        return new Task(ids, texts, new Ranking(ids, texts, queries, right));
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(Samples.need(file).file()).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
