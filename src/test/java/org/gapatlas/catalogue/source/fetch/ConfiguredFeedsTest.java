package org.gapatlas.catalogue.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gapatlas.catalogue.Feed;
import org.gapatlas.catalogue.FeedPlan;
import org.junit.jupiter.api.Test;

/** What the operator may say about feeds. */
class ConfiguredFeedsTest {

    @Test
    void without_a_word_there_are_no_feeds() {
        assertThat(read(Map.of()).feeds()).isEmpty();
        assertThat(read(Map.of("gapatlas.fetch.emil3.urls", " ")).feeds()).isEmpty();
    }

    @Test
    void a_source_has_addresses_with_commas_between_them() {
        FeedPlan plan = read(Map.of(
                "gapatlas.fetch.template.urls",
                "https://example.org/programmes.csv, https://example.org/taught.csv",
                "gapatlas.fetch.every",
                "PT6H"));
        assertThat(plan.every()).isEqualTo(Duration.ofHours(6));
        assertThat(plan.feeds())
                .containsExactly(new Feed(
                        "template",
                        List.of(
                                URI.create("https://example.org/programmes.csv"),
                                URI.create("https://example.org/taught.csv"))));
    }

    @Test
    void what_is_no_address_of_the_web_ends_the_start() {
        for (String wrong : List.of(
                "ftp://example.org/a",
                "file:///etc/hosts",
                "example.org",
                "http:///a",
                "https://user:word@example.org/a",
                "https://exa mple.org"))
            assertThatThrownBy(() -> read(Map.of("gapatlas.fetch.emil3.urls", wrong)))
                    .hasMessageContaining("gapatlas.fetch.emil3.urls")
                    .hasMessageContaining("Maybe");
    }

    @Test
    void a_source_that_is_not_known_ends_the_start() {
        assertThatThrownBy(() -> read(Map.of("gapatlas.fetch.emil.urls", "https://example.org/a")))
                .hasMessageContaining("gapatlas.fetch.emil.urls")
                .hasMessageContaining("emil3");
        assertThatThrownBy(() -> read(Map.of("gapatlas.fetch.every", "PT1S"))).hasMessageContaining("minute");
    }

    private static FeedPlan read(Map<String, String> said) {
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(said, "test", 100))
                .build();
        return ConfiguredFeeds.read(config, new TreeSet<>(List.of("emil3", "myh", "template")));
    }
}
