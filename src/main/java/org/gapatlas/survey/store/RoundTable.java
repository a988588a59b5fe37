package org.gapatlas.survey.store;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.RoundStore;

/** Rounds in PostgreSQL. */
@ApplicationScoped
class RoundTable implements RoundStore {

    private static final String ADD = """
            insert into round (id, survey, version, name, reference_date, horizon_years, opens_at, closes_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final Database database;

    RoundTable(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(Round round) {
        return database.update(
                        ADD,
                        round.id(),
                        round.survey(),
                        round.version(),
                        round.name(),
                        round.referenceDate(),
                        round.horizonYears(),
                        round.opensAt(),
                        round.closesAt())
                == 1;
    }

    @Override
    public void replace(Round round) {
        RoundRow.<RoundRow>findById(round.id()).take(round);
    }

    @Override
    public Optional<Round> find(String id) {
        return RoundRow.<RoundRow>findByIdOptional(id).map(RoundRow::toRound);
    }

    @Override
    public List<Round> listDue(Instant now) {
        return RoundRow.<RoundRow>list("settled = false and (closedAt is not null or closesAt <= ?1)", now).stream()
                .map(RoundRow::toRound)
                .toList();
    }

    @Override
    public void settle(Round round, boolean settled) {
        RoundRow.<RoundRow>findById(round.id()).settled = settled;
    }

    @Override
    public List<Round> listAll() {
        return RoundRow.<RoundRow>listAll(Sort.descending("opensAt").and("id")).stream()
                .map(RoundRow::toRound)
                .toList();
    }
}
