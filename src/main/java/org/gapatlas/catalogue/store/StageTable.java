package org.gapatlas.catalogue.store;

import java.util.UUID;
import org.gapatlas.catalogue.Curriculum;
import org.gapatlas.catalogue.HarvestStage;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Provider;
import org.gapatlas.database.CopyPages;
import org.gapatlas.database.Database;

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

    private static final String TABLE = "import_stage (stage, kind, programme, key, part, body)";

    private final Database database;
    private final String id = UUID.randomUUID().toString();
    private final CopyPages rows;

    StageTable(Database database) {
        this.database = database;
        this.rows = new CopyPages(database, TABLE);
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
        rows.end();
        database.in(connection -> Database.learn(connection, Long.MAX_VALUE, "import_stage"));
    }

    @Override
    public void close() {
        database.update("delete from import_stage where stage = ?::uuid", id);
    }

    private void tell(Kind kind, String programme, String key, String part, String body) {
        rows.add(id, kind.name(), programme, key, part, body);
    }
}
