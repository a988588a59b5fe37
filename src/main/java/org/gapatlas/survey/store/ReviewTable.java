package org.gapatlas.survey.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.NoSuchElementException;
import org.gapatlas.database.Database;
import org.gapatlas.survey.Remark;
import org.gapatlas.survey.Review;
import org.gapatlas.survey.ReviewState;
import org.gapatlas.survey.ReviewStore;
import org.gapatlas.survey.Round;

/** What staff make of answers, in PostgreSQL. */
@ApplicationScoped
class ReviewTable implements ReviewStore {

    private final Database database;

    ReviewTable(Database database) {
        this.database = database;
    }

    @Override
    public Review get(Round round, String workplace) {
        return database.find(
                        "select review, revision from workplace where round = ? and id = ?",
                        row -> new Review(
                                ReviewState.of(row.getString("review")),
                                row.getInt("revision"),
                                remarks(round, workplace),
                                corrections(round, workplace)),
                        round.id(),
                        workplace)
                .orElseThrow(() -> new NoSuchElementException(
                        "No workplace of (%s) has the id (%s).".formatted(round.id(), workplace)));
    }

    @Override
    public void move(Round round, String workplace, ReviewState to) {
        database.update("update workplace set review = ? where round = ? and id = ?", to.word(), round.id(), workplace);
    }

    @Override
    public void add(Round round, String workplace, Remark remark) {
        database.update(
                "insert into review_comment (round, workplace, revision, pointer, remark, actor, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                round.id(),
                workplace,
                remark.revision(),
                remark.pointer(),
                remark.text(),
                remark.actor(),
                remark.at());
    }

    @Override
    public void explain(Round round, String workplace, Review.Correction correction) {
        database.update(
                "insert into correction (round, workplace, revision, reason) values (?, ?, ?, ?)",
                round.id(),
                workplace,
                correction.revision(),
                correction.reason());
    }

    @Override
    public List<Count> counts(Round round) {
        return database.list(
                "select review, count(*) as answers from workplace where round = ? and revision > 0 group by review",
                row -> new Count(ReviewState.of(row.getString("review")), row.getLong("answers")),
                round.id());
    }

    private List<Remark> remarks(Round round, String workplace) {
        return database.list(
                "select * from review_comment where round = ? and workplace = ? order by at, id",
                row -> new Remark(
                        row.getString("pointer"),
                        row.getInt("revision"),
                        row.getString("remark"),
                        row.getString("actor"),
                        row.getTimestamp("at").toInstant()),
                round.id(),
                workplace);
    }

    private List<Review.Correction> corrections(Round round, String workplace) {
        return database.list(
                "select revision, reason from correction where round = ? and workplace = ? order by revision desc",
                row -> new Review.Correction(row.getInt("revision"), row.getString("reason")),
                round.id(),
                workplace);
    }
}
