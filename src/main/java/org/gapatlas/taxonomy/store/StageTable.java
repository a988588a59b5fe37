package org.gapatlas.taxonomy.store;

import java.util.UUID;
import java.util.stream.Stream;
import org.gapatlas.database.CopyPages;
import org.gapatlas.database.Database;
import org.gapatlas.taxonomy.Concept;
import org.gapatlas.taxonomy.ConceptLabel;
import org.gapatlas.taxonomy.ConceptRelation;
import org.gapatlas.taxonomy.VocabularyStage;

/** A vocabulary on its way, in a table that is written by COPY; a relation's far end stands where a label has its text. */
final class StageTable implements VocabularyStage {

    /** What is told, as the table names it. */
    enum Told {
        CONCEPT,
        LABEL,
        RELATION
    }

    private static final String TABLE =
            "vocabulary_stage (stage, told, uri, kind, nearness, language, type, code, status, text)";

    private final Database database;
    private final String id = UUID.randomUUID().toString();
    private final CopyPages rows;

    StageTable(Database database) {
        this.database = database;
        this.rows = new CopyPages(database, TABLE);
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
        rows.end();
        database.in(connection -> Database.learn(connection, Long.MAX_VALUE, "vocabulary_stage"));
    }

    @Override
    public void close() {
        database.update("delete from vocabulary_stage where stage = ?::uuid", id);
    }

    private void tell(Told told, String... cells) {
        rows.add(Stream.concat(Stream.of(id, told.name()), Stream.of(cells)).toArray(String[]::new));
    }
}
