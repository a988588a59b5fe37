package org.gapatlas.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every room says everything in all three languages, and names the same values in each. */
class WordsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    private static final Map<String, String> CASES = Map.of("{in}", "{region}", "{people}", "{group}");

    static Stream<String> rooms() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("_(en|sv|fi)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_says_the_same_things_in_every_language(String room) throws IOException {
        Properties english = texts(room, Language.EN);
        for (Language language : Language.values()) {
            Properties texts = texts(room, language);
            assertThat(texts.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
            for (String key : texts.stringPropertyNames()) {
                assertThat(texts.getProperty(key)).as(key).isNotBlank();
                assertThat(places(texts.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            }
        }
    }

    private static Set<String> places(String text) {
        // {in} is the region as a place ("in Lapland", "Lapissa"), which a language may need where another takes its
        // name.
        return PLACE.matcher(text)
                .results()
                .map(r -> CASES.getOrDefault(r.group(), r.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String room, Language language) throws IOException {
        var texts = new Properties();
        try (var in = Files.newInputStream(MESSAGES.resolve(room + "_" + language.tag() + ".properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
