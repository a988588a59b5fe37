package org.gapatlas.catalogue.store;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gapatlas.catalogue.LinkDecision;
import org.gapatlas.catalogue.LinkLog;
import org.gapatlas.database.Database;

/** Decisions about links in PostgreSQL. */
@ApplicationScoped
class LinkTable implements LinkLog {

    private final Database database;

    LinkTable(Database database) {
        this.database = database;
    }

    @Override
    public void add(LinkDecision decision, long run) {
        database.update(
                "insert into link_decision (programme, concept, confirmed, proficiency, share, reason, said_by, said_at, run)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                decision.programme(),
                decision.concept(),
                decision.confirmed(),
                decision.proficiency(),
                decision.share(),
                decision.reason(),
                decision.by(),
                decision.at(),
                run);
    }

    @Override
    public Map<String, List<LinkDecision>> of(Collection<String> programmes) {
        return database
                .list(
                        "select distinct on (programme, concept) * from link_decision where programme = any (?)"
                                + " order by programme, concept, id desc",
                        LinkTable::decision,
                        (Object) programmes.toArray(String[]::new))
                .stream()
                .collect(groupingBy(LinkDecision::programme));
    }

    private static LinkDecision decision(ResultSet row) throws SQLException {
        return new LinkDecision(
                row.getString("programme"),
                row.getString("concept"),
                row.getBoolean("confirmed"),
                Database.whole(row, "proficiency"),
                (Double) row.getObject("share"),
                row.getString("reason"),
                row.getString("said_by"),
                row.getTimestamp("said_at").toInstant());
    }
}
