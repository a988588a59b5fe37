package org.gapatlas.catalogue.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Told;
import org.jspecify.annotations.Nullable;

/** Collects the rows of one programme; of two that tell the same, the later one counts. */
final class Gathered {

    private static final TypeReference<Programme> PROGRAMME = new TypeReference<>() {};
    private static final TypeReference<Offering> OFFERING = new TypeReference<>() {};

    private final Map<String, Offering> offerings = new LinkedHashMap<>();
    private final Set<String> prefixes = new HashSet<>();
    private @Nullable Programme programme;
    private @Nullable Programme stub;
    private String part = "";
    private boolean gone;

    boolean take(ResultSet row) throws SQLException {
        String body = row.getString("body");
        switch (StageTable.Kind.valueOf(row.getString("kind"))) {
            case PROGRAMME -> {
                programme = StoredJson.read(body, PROGRAMME);
                part = row.getString("part");
            }
            case STUB -> {
                stub = StoredJson.read(body, PROGRAMME);
                if (programme == null) part = row.getString("part");
            }
            case OFFERING -> offerings.put(row.getString("key"), StoredJson.read(body, OFFERING));
            case PREFIX -> prefixes.add(row.getString("key"));
            case PROGRAMME_GONE -> gone = true;
            default -> throw new IllegalStateException("No programme is named in a row of this kind.");
        }
        return true;
    }

    /** Those providers that are known by their number only. */
    Stream<String> nameless() {
        return Stream.of(programme, stub)
                .flatMap(Stream::ofNullable)
                .map(Programme::provider)
                .filter(provider -> provider.name().isEmpty())
                .map(provider -> provider.sourceId());
    }

    String part() {
        return part;
    }

    Told told(Set<String> offeringsGone) {
        return new Told(programme, stub, List.copyOf(offerings.values()), prefixes, offeringsGone, gone);
    }
}
