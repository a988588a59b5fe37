package org.gapatlas.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.zip.GZIPInputStream;
import org.gapatlas.gap.Outcomes.Outcome;
import org.gapatlas.testing.Samples;
import org.junit.jupiter.api.Test;

/**
 * Whether the score knows what experts know: Swedish occupations of which one can stand in for the other by 75 % against
 * occupations drawn at random. What an occupation asks for is what ESCO says of the occupations it is mapped to. Prints its
 * figures; decision 0023 tells how far they carry.
 */
class ContentEvidenceTest {

    private static final String ESCO = "http://data.europa.eu/esco/";
    private static final int DRAWN_FOR_EACH = 10;
    private static final long SEED = 20261125;

    /** Somebody who can do one could do the other, or two drawn at random. */
    private record Pair(String can, String could) {}

    private record Figures(int pairs, double auc) {}

    private final Map<String, List<Wanted>> ofEsco = ofEsco();
    private final Map<String, Set<String>> exact = mapped(Set.of("exactMatch"));
    private final Map<String, Set<String>> any =
            mapped(Set.of("exactMatch", "closeMatch", "narrowMatch", "broadMatch"));
    private final Map<String, String> groups = groups();
    private final Map<Pair, Integer> substitutes = substitutes();
    private final Content content = new Content(
            hierarchy(),
            Rarity.of(ofEsco.values().stream()
                    .map(wanted -> wanted.stream().map(Wanted::competence).toList())
                    .toList()),
            FitWeights.USUAL);

    ContentEvidenceTest() throws IOException {}

    @Test
    void experts_pairs_are_told_from_random_ones() {
        Figures all = figures("exact mappings", exact, ContentScore::value, pair -> true);
        figures("  two SSYK groups", exact, ContentScore::value, pair -> !sameGroup(pair));
        figures("  two ESCO occupations", exact, ContentScore::value, pair -> !sameEsco(exact, pair));
        figures("  X alone", exact, ContentScore::exact, pair -> true);
        figures("  S alone", exact, ContentScore::soft, pair -> true);
        figures("all mappings", any, ContentScore::value, pair -> true);
        figures("  two SSYK groups", any, ContentScore::value, pair -> !sameGroup(pair));
        figures("  two ESCO occupations", any, ContentScore::value, pair -> !sameEsco(any, pair));
        assertThat(all.auc()).isGreaterThanOrEqualTo(.93);
    }

    @Test
    void experts_pairs_lie_in_higher_bands() {
        List<Pair> known = known(exact, pair -> true);
        List<Pair> random = random(exact, known, pair -> true);
        for (Band band : Band.values())
            System.out.printf(
                    Locale.ROOT, "| %s | %.3f | %.3f |%n", band.word(), share(known, band), share(random, band));
        assertThat(share(known, Band.NONE)).isLessThan(share(random, Band.NONE));
    }

    private double share(List<Pair> pairs, Band band) {
        return pairs.stream().filter(pair -> score(exact, pair).band() == band).count() / (double) pairs.size();
    }

    private Figures figures(
            String what,
            Map<String, Set<String>> mapped,
            ToDoubleFunction<ContentScore> figure,
            Predicate<Pair> wanted) {
        List<Pair> known = known(mapped, wanted);
        assertThat(known).isNotEmpty();
        double auc = auc(scores(mapped, known, figure), scores(mapped, random(mapped, known, wanted), figure));
        System.out.printf(Locale.ROOT, "| %s | %,d pairs | AUC %.4f |%n", what, known.size(), auc);
        return new Figures(known.size(), auc);
    }

    private List<Pair> known(Map<String, Set<String>> mapped, Predicate<Pair> wanted) {
        return substitutes.entrySet().stream()
                .filter(each -> each.getValue() == 75)
                .map(Map.Entry::getKey)
                .filter(pair -> mapped.containsKey(pair.can()) && mapped.containsKey(pair.could()))
                .filter(wanted)
                .sorted(Comparator.comparing(Pair::can).thenComparing(Pair::could))
                .toList();
    }

    /** Drawn from the occupations of the known pairs, so that both kinds are equally well described; in no relation. */
    private List<Pair> random(Map<String, Set<String>> mapped, List<Pair> known, Predicate<Pair> wanted) {
        var occupations = new TreeSet<String>();
        known.forEach(pair -> occupations.addAll(List.of(pair.can(), pair.could())));
        var list = List.copyOf(occupations);
        var random = new Random(SEED);
        var drawn = new ArrayList<Pair>();
        while (drawn.size() < DRAWN_FOR_EACH * known.size()) {
            var pair = new Pair(list.get(random.nextInt(list.size())), list.get(random.nextInt(list.size())));
            boolean related =
                    substitutes.containsKey(pair) || substitutes.containsKey(new Pair(pair.could(), pair.can()));
            if (!pair.can().equals(pair.could()) && !related && wanted.test(pair)) drawn.add(pair);
        }
        return drawn;
    }

    private double[] scores(Map<String, Set<String>> mapped, List<Pair> pairs, ToDoubleFunction<ContentScore> figure) {
        return pairs.parallelStream()
                .mapToDouble(pair -> figure.applyAsDouble(score(mapped, pair)))
                .toArray();
    }

    private ContentScore score(Map<String, Set<String>> mapped, Pair pair) {
        var outcomes = Outcomes.listed(asked(mapped.get(pair.can())).stream()
                .map(wanted -> new Outcome(wanted.competence(), null))
                .toList());
        return content.score(asked(mapped.get(pair.could())), outcomes, null).orElseThrow();
    }

    /** What several ESCO occupations ask for together; essential for one is essential. */
    private List<Wanted> asked(Set<String> occupations) {
        var asked = new TreeMap<String, Wanted>();
        for (String each : occupations)
            for (Wanted wanted : ofEsco.get(each))
                asked.merge(wanted.competence(), wanted, (a, b) -> a.essential() ? a : b);
        return List.copyOf(asked.values());
    }

    private boolean sameGroup(Pair pair) {
        return groups.get(pair.can()).equals(groups.get(pair.could()));
    }

    private static boolean sameEsco(Map<String, Set<String>> mapped, Pair pair) {
        return mapped.get(pair.can()).equals(mapped.get(pair.could()));
    }

    /** The chance that a known pair scores higher than a random one; ties count half. */
    private static double auc(double[] known, double[] random) {
        double[] sorted = random.clone();
        Arrays.sort(sorted);
        double won = 0;
        for (double each : known) won += (below(sorted, each) + below(sorted, Math.nextUp(each))) / 2.0;
        return won / known.length / random.length;
    }

    private static int below(double[] sorted, double limit) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < limit) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** Of each Swedish occupation name the ESCO occupations of its best relation, where that is among those wanted. */
    private Map<String, Set<String>> mapped(Set<String> relations) throws IOException {
        var mapped = new TreeMap<String, Set<String>>();
        json("matching-bench/melo/swe_sv_crosswalk.json").fields().forEachRemaining(term -> {
            var byRelation = new TreeMap<String, Set<String>>();
            term.getValue().path("matches").fields().forEachRemaining(match -> {
                if (ofEsco.containsKey(match.getKey()))
                    byRelation
                            .computeIfAbsent(match.getValue().asText(), relation -> new TreeSet<>())
                            .add(match.getKey());
            });
            for (String relation : List.of("exactMatch", "closeMatch", "narrowMatch", "broadMatch"))
                if (byRelation.containsKey(relation)) {
                    if (relations.contains(relation))
                        mapped.put(
                                term.getKey().substring(term.getKey().lastIndexOf('/') + 1), byRelation.get(relation));
                    break;
                }
        });
        return mapped;
    }

    private static Map<String, List<Wanted>> ofEsco() throws IOException {
        List<String[]> occupations = table("occupations");
        List<String[]> skills = table("skills");
        var asked = new TreeMap<String, List<Wanted>>();
        for (String[] row : table("relations"))
            asked.computeIfAbsent(ESCO + occupations.get(Integer.parseInt(row[0]))[0], none -> new ArrayList<>())
                    .add(new Wanted(ESCO + skills.get(Integer.parseInt(row[2]))[0], null, row[1].equals("E")));
        return asked;
    }

    private static Hierarchy hierarchy() throws IOException {
        var builder = new Hierarchy.Builder();
        for (String line : Files.readAllLines(Samples.need("esco/v1.2.0-en/broaderRelationsSkillPillar_en.csv")
                .file())) {
            String[] cells = line.split(",", -1);
            if (cells[1].startsWith("http")) builder.put(cells[1], cells[3]);
        }
        return builder.build();
    }

    private static Map<String, String> groups() throws IOException {
        var groups = new TreeMap<String, String>();
        concepts("the-ssyk-hierarchy-with-occupations").forEach(each -> addGroups(each, groups));
        return groups;
    }

    private static void addGroups(JsonNode above, Map<String, String> groups) {
        above.path("narrower").forEach(each -> {
            if (each.path("type").asText().equals("occupation-name"))
                groups.put(each.path("id").asText(), above.path("id").asText());
            addGroups(each, groups);
        });
    }

    /** By the pair, how far in per cent the first can stand in for the second. */
    private static Map<Pair, Integer> substitutes() throws IOException {
        var pairs = new HashMap<Pair, Integer>();
        concepts("substitutability-relations-between-occupations")
                .forEach(occupation -> occupation
                        .path("substituted_by")
                        .forEach(other -> pairs.put(
                                new Pair(
                                        other.path("id").asText(),
                                        occupation.path("id").asText()),
                                other.path("substitutability_percentage").asInt())));
        return pairs;
    }

    private static JsonNode concepts(String file) throws IOException {
        return json("jobtech-taxonomy/" + file + ".json").path("data").path("concepts");
    }

    private static JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(Samples.need(file).file().toFile());
    }

    private static List<String[]> table(String name) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Samples.need("esco/combined/compact_" + name + ".tsv.gz")
                        .file())),
                StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        }
    }
}
