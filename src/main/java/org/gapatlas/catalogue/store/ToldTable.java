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
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Provider;
import org.gapatlas.database.Database;
import org.jspecify.annotations.Nullable;

/** What a stage tells, programme by programme. */
final class ToldTable {

    /** All that the import speaks of: by name, by its part, by an offering that is gone, by a provider. */
    private static final String PROGRAMMES = """
            with stage as materialized (select kind, programme, key, part from import_stage where stage = ?::uuid)
            select programme from (
                select programme from stage where programme <> ''
                union select v.id from stage s join programme_version v on v.part = s.part
                    where s.kind = 'COVER' and v.source = ? and v.until_run is null
                union select v.id from stage s join programme_offering o on o.source_id = s.key
                    join programme_version v on v.number = o.version
                    where s.kind = 'OFFERING_GONE' and v.source = ? and v.until_run is null
                union select v.id from stage s join programme_version v on v.provider_id = s.key
                    where s.kind = 'PROVIDER' and v.source = ? and v.until_run is null) told
            order by programme""";

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

    /** The ids of all programmes that the import may change, in their order. */
    List<String> programmes() {
        return database.list(PROGRAMMES, row -> row.getString("programme"), stage, source, source, source);
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
