package org.gapatlas.survey.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import org.gapatlas.database.Database;
import org.gapatlas.survey.Batch;
import org.gapatlas.survey.FrameRow;
import org.gapatlas.survey.Imported;
import org.gapatlas.survey.Round;

/** A frame file on its way: staged by COPY, then merged by statements over all rows. */
final class FrameBatch implements Batch<FrameRow> {

    private static final String COLUMNS = """
            id text collate "C" primary key, name text, municipality text, region text, stage text, size_class text,
            headcount integer, enterprise_group text, bucket smallint, org_id text, plan_probability smallint,
            illustrative boolean, attributes jsonb, contact_email text""";

    private static final String REGISTERED = """
            %1$s.name, %1$s.municipality, %1$s.region, %1$s.stage, %1$s.size_class, %1$s.headcount,
            %1$s.enterprise_group, %1$s.bucket, %1$s.org_id, %1$s.plan_probability, %1$s.illustrative, %1$s.attributes""";

    private static final String COUNT = """
            select count(*) as read, count(*) filter (where w.id is null) as created,
                count(*) filter (where w.id is not null and ((%s) is distinct from (%s)
                    or s.contact_email is not null and s.contact_email is distinct from c.email)) as updated
            from staged_workplace s left join workplace w on w.round = ? and w.id = s.id
            left join contact c on c.round = w.round and c.reference = w.contact""".formatted(REGISTERED.formatted("w"), REGISTERED.formatted("s"));

    private static final String MERGE = """
            insert into workplace (round, id, name, municipality, region, stage, size_class, headcount,
                enterprise_group, bucket, org_id, plan_probability, illustrative, attributes)
            select ?, s.id, %s from staged_workplace s order by s.id
            on conflict (round, id) do update set (name, municipality, region, stage, size_class, headcount,
                enterprise_group, bucket, org_id, plan_probability, illustrative, attributes) = (%s)
            where (%s) is distinct from (%s)""".formatted(
                    REGISTERED.formatted("s"),
                    REGISTERED.formatted("excluded"),
                    REGISTERED.formatted("workplace"),
                    REGISTERED.formatted("excluded"));

    /** A file without addresses leaves those that are known. */
    private static final String CONTACTS = """
            insert into contact (round, reference, email)
            select w.round, w.contact, s.contact_email from staged_workplace s
            join workplace w on w.round = ? and w.id = s.id where s.contact_email is not null
            on conflict (round, reference) do update set email = excluded.email where contact.email <> excluded.email""";

    private final ObjectMapper json;
    private final Round round;
    private final Staging staging;

    private FrameBatch(ObjectMapper json, Round round, Staging staging) {
        this.json = json;
        this.round = round;
        this.staging = staging;
    }

    static FrameBatch open(Database database, ObjectMapper json, Round round) {
        return new FrameBatch(json, round, Staging.open(database.open(), "staged_workplace", COLUMNS));
    }

    @Override
    public void add(FrameRow row) {
        staging.row(
                row.id(),
                row.name(),
                row.municipality(),
                row.region(),
                row.stage(),
                row.sizeClass(),
                row.headcount(),
                row.group(),
                row.bucket(),
                row.orgId(),
                row.planProbability(),
                row.illustrative(),
                attributes(row),
                row.contactEmail());
    }

    @Override
    public Imported merge() {
        try {
            return merge(staging.filled());
        } catch (SQLException e) {
            throw Database.lost(e);
        }
    }

    @Override
    public void close() {
        staging.close();
    }

    private Imported merge(Connection connection) throws SQLException {
        Database.update(connection, "analyze staged_workplace");
        Imported rows = Database.list(
                        connection,
                        COUNT,
                        row -> {
                            long read = row.getLong("read");
                            long created = row.getLong("created");
                            long updated = row.getLong("updated");
                            return new Imported(read, created, updated, read - created - updated);
                        },
                        round.id())
                .get(0);
        Database.update(connection, MERGE, round.id());
        Database.update(connection, CONTACTS, round.id());
        Database.learn(connection, rows.read(), "workplace");
        return rows;
    }

    private String attributes(FrameRow row) {
        try {
            return json.writeValueAsString(row.attributes());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts by text can always be written.", e);
        }
    }
}
