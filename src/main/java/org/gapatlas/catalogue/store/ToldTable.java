package org.gapatlas.catalogue.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Provider;
import org.gapatlas.database.Database;
import org.jspecify.annotations.Nullable;

/** What a stage tells, programme by programme. */
final class ToldTable {

    private static final String NAMED =
            "select distinct programme from import_stage where stage = ?::uuid and programme <> ''";

    private static final String IN_PARTS =
            "select id as programme from programme_version where until_run is null and source = ? and part = any (?)";

    private static final String WITH_OFFERINGS = """
            select v.id as programme from programme_offering o join programme_version v on v.number = o.version
            where v.until_run is null and v.source = ? and o.source_id = any (?)""";

    private static final String BY_PROVIDERS = """
            select id as programme from programme_version
            where until_run is null and source = ? and provider_id = any (?)""";

    private static final String ROWS = """
            select kind, programme, key, part, body from import_stage
            where stage = ?::uuid and programme = any (?) order by seq""";

    private static final String KEYS =
            "select key, part, body from import_stage where stage = ?::uuid and kind = ? order by seq";

    /** A provider that the import does not tell about, as the catalogue knows it. */
    private static final String KNOWN = """
            select distinct on (provider_id) provider_id, provider, owner_type, country, org_number, provider_place
            from programme_version where source = ? and until_run is null and provider_id = any (?) and provider <> ''
            order by provider_id, number desc""";

    private final Database database;
    private final String source;
    private final String stage;
    private final Set<String> covered;
    private final Set<String> offeringsGone;
    private final Map<String, Provider> providers = new HashMap<>();

    ToldTable(Database database, String source, String stage) {
        this.database = database;
        this.source = source;
        this.stage = stage;
        this.covered = keys(StageTable.Kind.COVER, "part");
        this.offeringsGone = keys(StageTable.Kind.OFFERING_GONE, "key");
        database.list(
                KEYS,
                row -> providers.put(
                        row.getString("key"), StoredJson.read(row.getString("body"), new TypeReference<Provider>() {})),
                stage,
                StageTable.Kind.PROVIDER.name());
    }

    /**
     * The ids of all programmes that the import may change, in their order: those that it names, and those that it reaches by
     * their part, by an offering that is gone, or by their provider. Each way goes over an index of its own, whatever the
     * database thinks of how much there is.
     */
    List<String> programmes() {
        var ids = new TreeSet<>(database.list(NAMED, row -> row.getString("programme"), stage));
        ids.addAll(reached(IN_PARTS, covered));
        ids.addAll(reached(WITH_OFFERINGS, offeringsGone));
        ids.addAll(reached(BY_PROVIDERS, providers.keySet()));
        return List.copyOf(ids);
    }

    private List<String> reached(String query, Set<String> keys) {
        if (keys.isEmpty()) return List.of();
        return database.list(query, row -> row.getString("programme"), source, keys.toArray(String[]::new));
    }

    Set<String> covered() {
        return covered;
    }

    /** What is told about some of them. */
    Map<String, Gathered> of(List<String> programmes) {
        var gathered = new TreeMap<String, Gathered>();
        programmes.forEach(id -> gathered.put(id, new Gathered()));
        database.list(
                ROWS,
                row -> gathered.computeIfAbsent(row.getString("programme"), id -> new Gathered())
                        .take(row),
                stage,
                programmes.toArray(String[]::new));
        learn(gathered.values().stream()
                .flatMap(Gathered::nameless)
                .filter(provider -> !providers.containsKey(provider))
                .collect(toUnmodifiableSet()));
        return gathered;
    }

    /** The programme as it is to stand: over what stood before, by a provider with a name. */
    Optional<Programme> over(@Nullable Programme standing, Gathered gathered) {
        return gathered.told(offeringsGone).over(standing).map(programme -> {
            @Nullable Provider known = providers.get(programme.provider().sourceId());
            return known == null ? programme : programme.by(known);
        });
    }

    private Set<String> keys(StageTable.Kind kind, String column) {
        return new HashSet<>(database.list(KEYS, row -> row.getString(column), stage, kind.name()));
    }

    private void learn(Set<String> unknown) {
        if (unknown.isEmpty()) return;
        database.list(
                KNOWN,
                row -> providers.put(row.getString("provider_id"), provider(row)),
                source,
                unknown.toArray(String[]::new));
    }

    private Provider provider(ResultSet row) throws SQLException {
        return new Provider(
                source,
                row.getString("provider_id"),
                row.getString("provider"),
                row.getString("owner_type"),
                row.getString("country"),
                row.getString("org_number"),
                row.getString("provider_place"));
    }
}
