package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreeTest {

    @Test
    void a_patch_adds_replaces_and_deletes_at_any_depth() {
        var patch = new HashMap<String, Object>(Map.of("a", Map.of("x", 2), "d", List.of(1)));
        patch.put("b", null);
        assertThat(Tree.merge(Map.of("a", Map.of("x", 1, "y", 1), "b", 1, "c", 1), patch))
                .isEqualTo(Map.of("a", Map.of("x", 2, "y", 1), "c", 1, "d", List.of(1)));
    }

    @Test
    void an_object_laid_over_a_text_replaces_it() {
        assertThat(Tree.merge(Map.of("a", "x"), Map.of("a", Map.of("b", 1)))).isEqualTo(Map.of("a", Map.of("b", 1)));
    }

    @Test
    void letters_and_their_dots_become_one_character() {
        assertThat(Tree.merge(Map.of(), Map.of("a", "o\u0308", "b", List.of("a\u030a"))))
                .isEqualTo(Map.of("a", "ö", "b", List.of("å")));
    }

    @Test
    void a_name_is_escaped_as_a_step_of_a_pointer() {
        assertThat(Tree.step("a/b~c")).isEqualTo("/a~1b~0c");
    }
}
