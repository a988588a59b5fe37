package org.gapatlas.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gapatlas.catalogue.ProgrammeSource;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.gapatlas.sheets.Upload;
import org.gapatlas.testing.Samples;
import org.junit.jupiter.api.Test;

/**
 * Every real file that there is, shown to every source that there is. A file or a source that is added takes part without a
 * change here.
 */
@QuarkusTest
class EverySampleTest {

    /** Those who edited a record, as Finnish services name them. */
    private static final Pattern EDITOR =
            Pattern.compile("\"muokkaaja\"\\s*:\\s*\\{[^}]*\"nimi\"\\s*:\\s*\"([^\"]{5,})\"");

    @Inject
    @Any
    Instance<ProgrammeSource> sources;

    /** A file as one source read it. */
    private record Case(Upload file, ProgrammeSource source, Basket told) {

        boolean isTaken() {
            return told.isTrusted() && told.read() > 0;
        }

        String line() {
            return "%-70s %-10s %7d %9d %12d %6d %8d"
                    .formatted(
                            Samples.nameOf(file),
                            source.name(),
                            told.programmes().size(),
                            told.programmes().stream()
                                    .mapToInt(each -> each.offerings().size())
                                    .sum(),
                            told.curricula().values().stream()
                                    .mapToInt(each -> each.outcomes().size())
                                    .sum(),
                            told.issues().size(),
                            told.excluded().values().stream().mapToInt(i -> i).sum());
        }
    }

    @Test
    void every_real_file_is_read_or_refused_clearly_and_tells_nobodys_personal_data() throws IOException {
        List<Upload> files = Samples.needAll();
        var table = new ArrayList<String>();
        var left = new TreeMap<String, Integer>();
        for (Upload file : files) {
            List<Case> cases =
                    sources.stream().map(source -> read(file, source)).toList();
            assertThat(cases.stream().filter(Case::isTaken).map(each -> each.source.name()))
                    .as("%s is taken by one source at most", Samples.nameOf(file))
                    .hasSizeLessThan(2);
            Set<String> editors = editors(file);
            for (Case each : cases)
                if (each.isTaken()) {
                    table.add(each.line());
                    assertNobodyIsToldOf(each, editors);
                } else assertClear(each);
            if (cases.stream().noneMatch(Case::isTaken)) left.merge(folder(file), 1, Integer::sum);
        }
        print(table, left);
        assertThat(table).as("files that a source takes").isNotEmpty();
    }

    private static Case read(Upload file, ProgrammeSource source) {
        var told = new Basket[1];
        assertThatCode(() -> told[0] = Basket.of(source, List.of(file)))
                .as("%s, read as %s", Samples.nameOf(file), source.name())
                .doesNotThrowAnyException();
        return new Case(file, source, told[0]);
    }

    private static void assertClear(Case refused) {
        String name = Samples.nameOf(refused.file) + ", read as " + refused.source.name();
        if (refused.told.read() == 0 && refused.told.isTrusted()) return;
        assertThat(refused.told.faults()).as(name).isNotEmpty();
        for (Finding fault : refused.told.faults())
            for (Language language : Language.values()) {
                assertThat(Words.in(language).sentence(fault)).as(name).isNotBlank();
                assertThat(Words.in(language).advice(fault)).as(name).isPresent();
            }
    }

    private static void assertNobodyIsToldOf(Case taken, Set<String> editors) {
        String told = taken.told.programmes() + " " + taken.told.curricula() + " " + taken.told.issues();
        assertThat(told)
                .as(Samples.nameOf(taken.file))
                .doesNotContain("muokkaaja", "yhteyshenkilot", "sahkoposti", "puhelinnumero");
        assertThat(PlainText.hasAddress(told))
                .as("%s tells an e-mail address", Samples.nameOf(taken.file))
                .isFalse();
        assertThat(editors.stream().filter(told::contains))
                .as("editors told of %s", Samples.nameOf(taken.file))
                .isEmpty();
    }

    private static Set<String> editors(Upload file) throws IOException {
        if (!file.name().endsWith(".json")) return Set.of();
        String text = Files.readString(file.file(), StandardCharsets.UTF_8);
        Stream<MatchResult> found = EDITOR.matcher(text).results();
        return new TreeSet<>(found.map(match -> match.group(1)).toList());
    }

    private static String folder(Upload file) {
        String name = Samples.nameOf(file);
        return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : ".";
    }

    private static void print(List<String> table, TreeMap<String, Integer> left) {
        System.out.printf(
                "%-70s %-10s %7s %9s %12s %6s %8s%n",
                "Sample", "source", "progr.", "offerings", "requirements", "issues", "excluded");
        table.forEach(System.out::println);
        left.forEach((folder, count) -> System.out.printf("%-70s no source takes %d%n", folder, count));
        System.out.printf("Sample cases: %d%n", table.size());
    }
}
