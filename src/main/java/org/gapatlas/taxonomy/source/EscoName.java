package org.gapatlas.taxonomy.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file's name says: ESCO's tables look alike in every language, so only the name tells which one it is.
 *
 * @param table in lower case, such as {@code iscogroups}
 * @param language ISO 639-1; empty for a table that names the languages in its header
 */
record EscoName(String table, String language) {

    /** As it was published, and as browsers name a second copy: {@code occupations_sv (1).csv}. */
    private static final Pattern PUBLISHED = Pattern.compile("([a-z]+)_([a-z]{2})(?: ?\\(\\d+\\))?\\.csv(?:\\.gz)?");

    private static final Pattern COMPACT = Pattern.compile("(compact_[a-z]+)\\.tsv(?:\\.gz)?");

    static Optional<EscoName> find(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        Matcher published = PUBLISHED.matcher(name);
        if (published.matches()) return Optional.of(new EscoName(published.group(1), published.group(2)));
        Matcher compact = COMPACT.matcher(name);
        return compact.matches() ? Optional.of(new EscoName(compact.group(1), "")) : Optional.empty();
    }
}
