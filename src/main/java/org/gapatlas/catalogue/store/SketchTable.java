package org.gapatlas.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gapatlas.catalogue.ImportReport;
import org.gapatlas.catalogue.Sketch;
import org.gapatlas.catalogue.Sketches;
import org.gapatlas.catalogue.Status;
import org.gapatlas.database.Database;
import org.gapatlas.database.Patience;

/** Sketches of all programmes from one statement, read as a stream: no more than one municipality is held at a time. */
@ApplicationScoped
class SketchTable implements Sketches {

    private static final int FETCHED = 1_000;

    private static final String ROWS = """
            with held as (
                select version, array_agg(distinct municipality order by municipality)
                        filter (where municipality is not null) as places,
                    min(first_intake) as first, max(last_intake) as last
                from programme_offering where not cancelled group by version)
            select place, v.id, v.source, v.title_en, v.title_sv, v.title_fi, v.provider, v.org_number, v.eqf,
                h.places, h.first, h.last
            from programme_version v
            left join held h on h.version = v.number
            left join lateral unnest(h.places) place on true
            where v.until_run is null and v.status = any (?)
            order by place nulls last, v.id""";

    private final Database database;

    SketchTable(Database database) {
        this.database = database;
    }

    @Override
    public long latestRun() {
        return database.find(
                        "select coalesce(max(id), 0) as id from import_run"
                                + " where state = 'DONE' and not dry_run and source <> ?",
                        row -> row.getLong("id"),
                        ImportReport.DESK)
                .orElse(0L);
    }

    @Override
    public void eachPlace(Consumer<List<Sketch>> place) {
        database.in(connection -> {
            try (var patience = Patience.with(connection)) {
                return each(connection, place);
            }
        });
    }

    private static int each(Connection connection, Consumer<List<Sketch>> place) throws SQLException {
        try (var statement = Database.prepared(connection, ROWS, (Object) supply())) {
            statement.setFetchSize(FETCHED);
            try (var rows = statement.executeQuery()) {
                return each(rows, place);
            }
        }
    }

    private static int each(ResultSet rows, Consumer<List<Sketch>> place) throws SQLException {
        int places = 0;
        var here = new ArrayList<Sketch>();
        String before = "";
        while (rows.next()) {
            String now = Objects.requireNonNullElse(rows.getString("place"), "");
            if (!here.isEmpty() && !now.equals(before)) {
                place.accept(List.copyOf(here));
                here.clear();
                places++;
            }
            before = now;
            here.add(sketch(rows));
        }
        if (!here.isEmpty()) place.accept(here);
        return places;
    }

    private static Sketch sketch(ResultSet row) throws SQLException {
        var places = row.getArray("places");
        return new Sketch(
                row.getString("id"),
                row.getString("source"),
                Stream.of(row.getString("title_en"), row.getString("title_sv"), row.getString("title_fi"))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                row.getString("provider"),
                row.getString("org_number"),
                places == null ? List.of() : List.of((String[]) places.getArray()),
                Database.whole(row, "first"),
                Database.whole(row, "last"),
                Database.whole(row, "eqf"));
    }

    private static String[] supply() {
        return Stream.of(Status.values())
                .filter(Status::isSupply)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
