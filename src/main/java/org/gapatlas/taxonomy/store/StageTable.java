package org.gapatlas.taxonomy.store;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.gapatlas.database.CopyText;
import org.gapatlas.database.Database;
import org.gapatlas.taxonomy.Concept;
import org.gapatlas.taxonomy.ConceptLabel;
import org.gapatlas.taxonomy.ConceptRelation;
import org.gapatlas.taxonomy.VocabularyStage;
import org.postgresql.PGConnection;

/** A vocabulary on its way, in a table that is written by COPY; a relation's far end stands where a label has its text. */
final class StageTable implements VocabularyStage {

    /** What is told, as the table names it. */
    enum Told {
        CONCEPT,
        LABEL,
        RELATION
    }

    private static final int PAGE = 1 << 20;
    private static final String COPY = "copy vocabulary_stage"
            + " (stage, told, uri, kind, nearness, language, type, code, status, text) from stdin with (format text)";

    private final Database database;
    private final String id = UUID.randomUUID().toString();
    private final StringBuilder page = new StringBuilder(PAGE);

    StageTable(Database database) {
        this.database = database;
        // What a crash left behind.
        database.update("delete from vocabulary_stage where begun_at < now() - interval '1 day'");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void concept(Concept concept) {
        tell(
                Told.CONCEPT,
                concept.uri(),
                concept.kind().name(),
                "",
                "",
                concept.type(),
                concept.code(),
                concept.status(),
                "");
    }

    @Override
    public void label(ConceptLabel label) {
        tell(
                Told.LABEL,
                label.concept(),
                label.kind().name(),
                label.nearness().name(),
                label.language(),
                "",
                "",
                "",
                label.text());
    }

    @Override
    public void relation(ConceptRelation relation) {
        tell(
                Told.RELATION,
                relation.from(),
                relation.kind().name(),
                relation.nearness().name(),
                "",
                "",
                "",
                "",
                relation.to());
    }

    @Override
    public void complete() {
        if (page.length() > 0) send();
        database.in(connection -> Database.learn(connection, Long.MAX_VALUE, "vocabulary_stage"));
    }

    @Override
    public void close() {
        database.update("delete from vocabulary_stage where stage = ?::uuid", id);
    }

    private void tell(Told told, String... cells) {
        page.append(id).append('\t').append(told);
        for (String cell : cells) CopyText.append(page.append('\t'), cell);
        page.append('\n');
        if (page.length() > PAGE) send();
    }

    private void send() {
        database.in(this::send);
        page.setLength(0);
    }

    private long send(Connection connection) throws SQLException {
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(page.toString()));
        } catch (IOException e) {
            throw new SQLException("What was read could not be sent.", e);
        }
    }
}
