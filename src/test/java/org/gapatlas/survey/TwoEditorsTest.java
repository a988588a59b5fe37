package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.Test;

/** Two people write the same answer at once. What was acknowledged to either of them is there in the end. */
@QuarkusTest
class TwoEditorsTest {

    private static final int PLACES = 20;
    private static final int STEPS = 50;

    @Test
    void two_editors_lose_nothing_in_1000_random_interleavings() {
        var api = Api.signedIn();
        api.openRound("two-editors")
                .putFrame("two-editors", Api.demo("workplaces.csv"))
                .then()
                .statusCode(200);
        var random = new Random(20261125);
        int refused = 0;
        for (int place = 1; place <= PLACES; place++) {
            String code = Respondent.code(api, "two-editors", "D%02d".formatted(place));
            var editors = List.of(new Editor(code, "a"), new Editor(code, "b"));
            for (int step = 0; step < STEPS; step++)
                editors.get(random.nextInt(2)).step(random);
            Map<String, Integer> acknowledged = new HashMap<>();
            editors.forEach(editor -> acknowledged.putAll(editor.acknowledged));
            assertThat(stored(code)).isEqualTo(acknowledged);
            refused += editors.stream().mapToInt(editor -> editor.refused).sum();
        }
        assertThat(refused).as("interleavings that really collided").isGreaterThan(100);
    }

    /** The number of people that each need has now in the role, by the need's id. */
    private static Map<String, Integer> stored(String code) {
        Map<String, Map<String, Object>> needs =
                Respondent.withCode(code).read().path("lists.need");
        var stored = new HashMap<String, Integer>();
        if (needs != null) needs.forEach((id, need) -> stored.put(id, (Integer) need.get("staff_now")));
        return stored;
    }

    /** Reads now and then, and writes over what it read last: into its own needs, and over one that both write. */
    private static final class Editor {

        private final Respondent respondent;
        private final String name;
        private final Map<String, Integer> acknowledged = new HashMap<>();
        private String seen;
        private int written;
        private int refused;

        Editor(String code, String name) {
            this.respondent = Respondent.withCode(code);
            this.name = name;
            this.seen = respondent.tag();
        }

        void step(Random random) {
            if (random.nextInt(3) == 0) seen = respondent.tag();
            else write("%s%05d".formatted(name, random.nextInt(6)));
        }

        private void write(String need) {
            int value = ++written;
            Response answer = respondent.patch(seen, """
                    {"lists": {"need": {"%s": {"staff_now": %d}}}}""".formatted(need, value));
            seen = answer.header("ETag");
            if (answer.statusCode() == 200) acknowledged.put(need, value);
            else {
                assertThat(answer.statusCode()).isEqualTo(412);
                assertThat(answer.<Object>path("params.current.lists")).isNotNull();
                refused++;
            }
        }
    }
}
