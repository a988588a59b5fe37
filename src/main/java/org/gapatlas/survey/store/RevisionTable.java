package org.gapatlas.survey.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapatlas.database.Database;
import org.gapatlas.survey.CaseFile;
import org.gapatlas.survey.NeedLine;
import org.gapatlas.survey.Receipt;
import org.gapatlas.survey.Revision;
import org.gapatlas.survey.RevisionStore;
import org.gapatlas.survey.Round;
import org.jspecify.annotations.Nullable;

/** What was sent in, in PostgreSQL. A submission is one statement, so that it costs one way to the database. */
@ApplicationScoped
class RevisionTable implements RevisionStore {

    private static final String SUBMIT = """
            with added as (
                insert into revision (round, workplace, revision, received_at, actor, state, questionnaire_hash, content,
                    content_hash, dropped, line_count, unknowns, own_words, request_key, draft)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?, ?, ?)
                returning round, workplace, revision),
            lines as (
                insert into need_line (round, workplace, revision, year, role, item, level_from, level_to, certainty,
                    new_low, new_likely, new_high, replacement_low, replacement_likely, replacement_high,
                    upskill_low, upskill_likely, upskill_high, reduction_low, reduction_likely, reduction_high)
                select a.*, l.* from added a, jsonb_to_recordset(?::jsonb) as l (year smallint, role text, item text,
                    level_from smallint, level_to smallint, certainty text,
                    new_low integer, new_likely integer, new_high integer,
                    replacement_low integer, replacement_likely integer, replacement_high integer,
                    upskill_low integer, upskill_likely integer, upskill_high integer,
                    reduction_low integer, reduction_likely integer, reduction_high integer)),
            told as (
                insert into contact (round, reference, email)
                select w.round, w.contact, e.email from (select ?::text as email) e, added a
                join workplace w on w.round = a.round and w.id = a.workplace where e.email is not null
                on conflict (round, reference) do update set email = excluded.email),
            done as (
                delete from draft d using added a where d.round = a.round and d.workplace = a.workplace)
            update workplace w set state = ?, review = 'received', hires = ?, revision = a.revision,
                changes = w.changes + 1
            from added a where w.round = a.round and w.id = a.workplace""";

    private static final String RECEIPT = "select revision, received_at, content_hash, dropped, draft from revision ";

    private final Database database;
    private final ContentJson json;

    RevisionTable(Database database, ContentJson json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public List<Receipt> receipts(Round round, String workplace) {
        return database.list(
                RECEIPT + "where round = ? and workplace = ? order by revision desc",
                this::receipt,
                round.id(),
                workplace);
    }

    @Override
    public Optional<Sent> findSent(Round round, String workplace, String key) {
        return database.find(
                RECEIPT + "where round = ? and workplace = ? and request_key = ?",
                row -> new Sent(receipt(row), row.getLong("draft")),
                round.id(),
                workplace,
                key);
    }

    @Override
    public Optional<Receipt> findReceipt(Round round, String workplace, int revision) {
        return database.find(
                RECEIPT + "where round = ? and workplace = ? and revision = ?",
                this::receipt,
                round.id(),
                workplace,
                revision);
    }

    @Override
    public boolean isFiled(Round round, CaseFile file) {
        return database.find(
                        "select content is null as filed from revision where round = ? and workplace = ? and revision = ?",
                        row -> row.getBoolean("filed"),
                        round.id(),
                        file.workplace(),
                        file.revision())
                .orElse(false);
    }

    @Override
    public @Nullable String contentHash(Round round, CaseFile file) {
        return findReceipt(round, file.workplace(), file.revision())
                .map(Receipt::contentHash)
                .orElse(null);
    }

    @Override
    public void submit(Round round, CaseFile file, Revision revision) {
        Receipt receipt = revision.receipt();
        database.update(
                SUBMIT,
                round.id(),
                file.workplace(),
                receipt.revision(),
                receipt.receivedAt(),
                revision.actor(),
                revision.state().word(),
                revision.questionnaireHash(),
                json.write(revision.content()),
                receipt.contentHash(),
                json.write(receipt.dropped()),
                revision.lines().size(),
                revision.unknowns(),
                revision.ownWords(),
                revision.key(),
                revision.draft(),
                json.write(revision.lines().stream().map(LineJson::of).toList()),
                revision.email(),
                revision.state().word(),
                hires(revision.lines()));
    }

    /** The likely heads of all lines, new and replacement, in halves; what nobody knows adds nothing. */
    private static long hires(List<NeedLine> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.recruitNew(), line.recruitReplace()))
                .flatMap(heads -> Optional.ofNullable(heads.likely()).stream())
                .mapToLong(Integer::longValue)
                .sum();
    }

    private Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getInt("revision"),
                row.getTimestamp("received_at").toInstant(),
                row.getString("content_hash"),
                json.texts(row.getString("dropped")));
    }
}
