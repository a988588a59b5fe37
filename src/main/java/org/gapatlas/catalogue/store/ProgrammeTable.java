package org.gapatlas.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.gapatlas.catalogue.Changes;
import org.gapatlas.catalogue.Decided;
import org.gapatlas.catalogue.HarvestStage;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeShelf;
import org.gapatlas.database.Database;
import org.gapatlas.database.Patience;

/** Programmes and curricula in PostgreSQL, in versions. An import is compared and stored a thousand programmes at a time. */
@ApplicationScoped
class ProgrammeTable implements ProgrammeShelf {

    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final StandingTable standing;
    private final VersionWriter writer;
    private final CurriculumTable curricula;
    private final LinkTable links;

    ProgrammeTable(
            Database database,
            StandingTable standing,
            VersionWriter writer,
            CurriculumTable curricula,
            LinkTable links) {
        this.database = database;
        this.standing = standing;
        this.writer = writer;
        this.curricula = curricula;
        this.links = links;
    }

    @Override
    public HarvestStage stage() {
        return new StageTable(database);
    }

    @Override
    public Changes put(String source, HarvestStage stage, long run) {
        return database.in(connection -> {
            try (var patience = Patience.with(connection)) {
                var growth = new Growth(connection);
                Changes changes = merge(source, stage, difference -> {
                            writer.write(difference, run);
                            growth.by(difference.added().size());
                        })
                        .plus(curricula.put(source, stage.id(), run));
                growth.end();
                return changes;
            }
        });
    }

    @Override
    public Changes amend(String programme, long run) {
        Standing before = standing.get(programme);
        Programme told = Objects.requireNonNull(before.programme());
        Programme now = Decided.over(told, links.of(List.of(programme)).getOrDefault(programme, List.of()));
        Difference difference = Difference.to(now, before);
        writer.write(difference, run);
        return difference.changes();
    }

    @Override
    public Changes compare(String source, HarvestStage stage) {
        return database.in(connection -> {
            try (var patience = Patience.with(connection)) {
                return merge(source, stage, difference -> {}).plus(curricula.compare(source, stage.id()));
            }
        });
    }

    /** What is done with the differences of a thousand programmes. */
    @FunctionalInterface
    private interface Taking {
        void take(Difference difference) throws SQLException;
    }

    private Changes merge(String source, HarvestStage stage, Taking taking) throws SQLException {
        var told = new ToldTable(database, source, stage.id());
        List<String> programmes = told.programmes();
        Changes changes = Changes.NONE;
        for (int from = 0; from < programmes.size(); from += AT_ONCE) {
            List<String> some = programmes.subList(from, Math.min(from + AT_ONCE, programmes.size()));
            Difference difference =
                    Difference.of(told, some, standing.of(source, some, told.covered()), links.of(some));
            taking.take(difference);
            changes = changes.plus(difference.changes());
        }
        return changes;
    }
}
