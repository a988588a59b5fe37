package org.gapatlas.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says of itself.
 *
 * @param description by language, plain text; empty where there is none
 * @param fields of education, ISCED-F 2013, up to four digits
 * @param tags key words
 * @param award what graduates may call themselves, or the name of the qualification; null where not told
 * @param url where its provider tells more
 * @param curriculum the {@link Curriculum} that it follows; null where it follows none that is published
 */
public record Prospectus(
        Map<String, String> description,
        List<String> fields,
        List<String> tags,
        @Nullable String award,
        @Nullable String url,
        @Nullable String curriculum) {

    /** A programme that says nothing. */
    public static final Prospectus NONE = new Prospectus(Map.of(), List.of(), List.of(), null, null, null);

    public Prospectus {
        description = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(description));
        fields = List.copyOf(fields);
        tags = List.copyOf(tags);
    }
}
