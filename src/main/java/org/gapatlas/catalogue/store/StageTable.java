package org.gapatlas.catalogue.store;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.gapatlas.catalogue.Curriculum;
import org.gapatlas.catalogue.HarvestStage;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Provider;
import org.gapatlas.database.CopyText;
import org.gapatlas.database.Database;
import org.postgresql.PGConnection;

/** A harvest on its way, in a table that is written by COPY, so that a feed of any length takes no more memory than a page of it. */
final class StageTable implements HarvestStage {

    /** What is told, as the table names it. */
    enum Kind {
        COVER,
        PREFIX,
        PROGRAMME,
        STUB,
        OFFERING,
        PROVIDER,
        CURRICULUM,
        PROGRAMME_GONE,
        OFFERING_GONE
    }

    private static final int PAGE = 1 << 20;
    private static final String COPY =
            "copy import_stage (stage, kind, programme, key, part, body) from stdin with (format text)";

    private final Database database;
    private final String id = UUID.randomUUID().toString();
    private final StringBuilder page = new StringBuilder(PAGE);

    StageTable(Database database) {
        this.database = database;
        // What a crash left behind.
        database.update("delete from import_stage where begun_at < now() - interval '1 day'");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void cover(String part) {
        tell(Kind.COVER, "", "", part, "");
    }

    @Override
    public void coverOfferings(String programme, String prefix) {
        tell(Kind.PREFIX, programme, prefix, "", "");
    }

    @Override
    public void programme(String part, Programme programme) {
        tell(Kind.PROGRAMME, programme.id(), "", part, StoredJson.write(programme));
    }

    @Override
    public void offering(String part, Programme stub, Offering offering) {
        mention(part, stub);
        tell(Kind.OFFERING, stub.id(), offering.sourceId(), part, StoredJson.write(offering));
    }

    @Override
    public void mention(String part, Programme stub) {
        tell(Kind.STUB, stub.id(), "", part, StoredJson.write(stub));
    }

    @Override
    public void provider(Provider provider) {
        tell(Kind.PROVIDER, "", provider.sourceId(), "", StoredJson.write(provider));
    }

    @Override
    public void curriculum(Curriculum curriculum) {
        tell(Kind.CURRICULUM, "", curriculum.id(), "", StoredJson.write(curriculum));
    }

    @Override
    public void programmeGone(String programme) {
        tell(Kind.PROGRAMME_GONE, programme, "", "", "");
    }

    @Override
    public void offeringGone(String sourceId) {
        tell(Kind.OFFERING_GONE, "", sourceId, "", "");
    }

    @Override
    public void complete() {
        if (page.length() > 0) send();
        database.in(connection -> Database.learn(connection, Long.MAX_VALUE, "import_stage"));
    }

    @Override
    public void close() {
        database.update("delete from import_stage where stage = ?::uuid", id);
    }

    private void tell(Kind kind, String programme, String key, String part, String body) {
        page.append(id).append('\t').append(kind);
        for (String text : new String[] {programme, key, part, body}) CopyText.append(page.append('\t'), text);
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
